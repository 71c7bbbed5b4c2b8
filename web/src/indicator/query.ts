import { graphql } from '../gql'

export const OBSERVED = graphql(`
  fragment Observed on Observation {
    id
    reporter
    qualifier
    indicator {
      id
      code
      name {
        ...Names
      }
    }
    measure {
      value
      unitCode
      unit {
        ...Names
      }
    }
    period {
      from
      to
      precision
    }
    subject {
      __typename
      ... on Node {
        id
      }
      ... on Place {
        code
        name {
          ...Names
        }
      }
      ... on Project {
        code
        name {
          ...Names
        }
      }
      ... on Enterprise {
        code
        name {
          ...Names
        }
      }
      ... on Zone {
        code
        name {
          ...Names
        }
      }
    }
    source {
      ...SourceNames
    }
  }
`)

export const DISCREPANCIES = graphql(`
  query Discrepancies {
    discrepancies(first: 100) {
      nodes {
        difference
        relativePercent
        cn {
          ...Observed
        }
        ru {
          ...Observed
        }
      }
    }
  }
`)

export const OBSERVATIONS = graphql(`
  query Observations(
    $filter: ObservationFilter!
    $first: Int
    $last: Int
    $after: String
    $before: String
  ) {
    observations(filter: $filter, first: $first, last: $last, after: $after, before: $before) {
      pageInfo {
        ...Paging
      }
      nodes {
        ...Observed
      }
    }
  }
`)

import { graphql } from '../gql'

export const OBSERVED = graphql(`
  fragment Observed on Observation {
    id
    reporter
    qualifier
    indicator {
      ...ReferredIndicator
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
      ...ReferredPlace
      ...ReferredProject
      ...ReferredEnterprise
      ...ReferredZone
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

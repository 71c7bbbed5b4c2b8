import { graphql } from '../gql'

export const PROJECT_LINE = graphql(`
  fragment ProjectLine on Project {
    id
    code
    side
    stage
    standing
    inJointLibrary
    name {
      ...Names
    }
    sector {
      ...ReferredSector
    }
    place {
      ...ReferredPlace
    }
    plannedInvestment {
      amount
      currency
    }
  }
`)

export const PROJECTS = graphql(`
  query Projects(
    $filter: ProjectFilter!
    $orderBy: RecordOrder!
    $first: Int
    $last: Int
    $after: String
    $before: String
  ) {
    projects(
      filter: $filter
      orderBy: $orderBy
      first: $first
      last: $last
      after: $after
      before: $before
    ) {
      totalCount
      pageInfo {
        ...Paging
      }
      nodes {
        ...ProjectLine
      }
    }
  }
`)

export const FACETS = graphql(`
  query ProjectFacets {
    sectors(first: 100) {
      nodes {
        ...ReferredSector
      }
    }
    clusters(first: 100) {
      nodes {
        ...ReferredCluster
      }
    }
    places(first: 100) {
      nodes {
        ...ReferredPlace
      }
    }
  }
`)

/** What a page and a comparison tell of a project, beyond what lists do. */
export const PROJECT_FACTS = graphql(`
  fragment ProjectFacts on Project {
    cooperationForm
    plannedJobs
    cluster {
      ...ReferredCluster
    }
    zone {
      ...ReferredZone
    }
    stageOn {
      iso
    }
    plannedStart {
      iso
    }
    plannedCompletion {
      iso
    }
    actualStart {
      iso
    }
    actualCompletion {
      iso
    }
    actualInvestment {
      amount
      currency
    }
    capacity {
      value
      unitCode
      unit {
        ...Names
      }
    }
  }
`)

export const PROJECT = graphql(`
  query Project($code: String!, $asOf: DateTime) {
    project(by: { code: $code }, asOf: $asOf) {
      ...ProjectLine
      ...ProjectFacts
      summary {
        ...Names
      }
      counterpart {
        ...ProjectLine
      }
      counterpartOf(first: 10) {
        nodes {
          ...ProjectLine
        }
      }
      endorsement {
        decision
        state
        side
        decidedAt
        note
      }
      source {
        ...SourceNames
      }
      aliases(first: 20) {
        nodes {
          id
          name
          language
        }
      }
      participants(first: 50) {
        nodes {
          id
          role
          sharePercent
          enterpriseSide
          enterprise {
            ...ReferredEnterprise
          }
        }
      }
      milestones(first: 50) {
        nodes {
          id
          kind
          name {
            ...Names
          }
          plannedOn {
            iso
          }
          actualOn {
            iso
          }
        }
      }
      observations(first: 20) {
        nodes {
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
        }
      }
    }
  }
`)

export const COMPARED = graphql(`
  fragment Compared on Project {
    ...ProjectLine
    ...ProjectFacts
    counterpart {
      ...ReferredProject
    }
    participants(first: 20) {
      nodes {
        id
        enterprise {
          ...ReferredEnterprise
        }
      }
    }
  }
`)

export const COMPARISON = graphql(`
  query ProjectComparison(
    $first: String!
    $second: String!
    $third: String!
    $fourth: String!
    $hasFirst: Boolean!
    $hasSecond: Boolean!
    $hasThird: Boolean!
    $hasFourth: Boolean!
  ) {
    first: project(by: { code: $first }) @include(if: $hasFirst) {
      ...Compared
    }
    second: project(by: { code: $second }) @include(if: $hasSecond) {
      ...Compared
    }
    third: project(by: { code: $third }) @include(if: $hasThird) {
      ...Compared
    }
    fourth: project(by: { code: $fourth }) @include(if: $hasFourth) {
      ...Compared
    }
  }
`)

export const PLACES_OF_PROJECTS = graphql(`
  query PlacesOfProjects($filter: ProjectFilter!, $after: String) {
    list: projects(filter: $filter, first: 100, after: $after) {
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        place {
          id
          code
        }
      }
    }
  }
`)

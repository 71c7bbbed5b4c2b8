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
      id
      code
      name {
        ...Names
      }
    }
    place {
      id
      code
      name {
        ...Names
      }
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
        id
        code
        name {
          ...Names
        }
      }
    }
    clusters(first: 100) {
      nodes {
        id
        code
        name {
          ...Names
        }
      }
    }
    places(first: 100) {
      nodes {
        id
        code
        name {
          ...Names
        }
      }
    }
  }
`)

export const PROJECT = graphql(`
  query Project($code: String!, $asOf: DateTime) {
    project(by: { code: $code }, asOf: $asOf) {
      ...ProjectLine
      cooperationForm
      plannedJobs
      summary {
        ...Names
      }
      cluster {
        id
        code
        name {
          ...Names
        }
      }
      zone {
        id
        code
        name {
          ...Names
        }
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
            id
            code
            name {
              ...Names
            }
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
        }
      }
    }
  }
`)

export const COMPARED = graphql(`
  fragment Compared on Project {
    ...ProjectLine
    cooperationForm
    plannedJobs
    cluster {
      id
      code
      name {
        ...Names
      }
    }
    zone {
      id
      code
      name {
        ...Names
      }
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
    counterpart {
      id
      code
      name {
        ...Names
      }
    }
    participants(first: 20) {
      nodes {
        id
        enterprise {
          id
          code
          name {
            ...Names
          }
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

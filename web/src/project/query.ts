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
        startCursor
        endCursor
        hasNextPage
        hasPreviousPage
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
  query Project($code: String!) {
    project(by: { code: $code }) {
      ...ProjectLine
      updatedAt
      publishedAt
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
          kind
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

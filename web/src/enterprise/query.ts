import { graphql } from '../gql'

export const ENTERPRISE_NAME = graphql(`
  fragment EnterpriseName on Enterprise {
    ...ReferredEnterprise
    side
  }
`)

export const ENTERPRISES = graphql(`
  query Enterprises(
    $filter: EnterpriseFilter!
    $first: Int
    $last: Int
    $after: String
    $before: String
  ) {
    enterprises(filter: $filter, first: $first, last: $last, after: $after, before: $before) {
      totalCount
      pageInfo {
        ...Paging
      }
      nodes {
        id
        code
        side
        country
        ownership
        name {
          ...Names
        }
        sector {
          ...ReferredSector
        }
        participations(first: 1) {
          totalCount
        }
      }
    }
  }
`)

export const ENTERPRISE_SECTORS = graphql(`
  query EnterpriseSectors {
    sectors(first: 100) {
      nodes {
        ...ReferredSector
      }
    }
  }
`)

export const ENTERPRISE = graphql(`
  query Enterprise($code: String!) {
    enterprise(by: { code: $code }) {
      id
      code
      side
      country
      ownership
      name {
        ...Names
      }
      sector {
        ...ReferredSector
      }
      identifiers(first: 10) {
        nodes {
          id
          scheme
          value
        }
      }
      source {
        ...SourceNames
      }
      participations(first: 50) {
        nodes {
          id
          project {
            ...ProjectLine
          }
        }
      }
    }
  }
`)

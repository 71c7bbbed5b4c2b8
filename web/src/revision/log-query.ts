import { graphql } from '../gql'

export const LOG = graphql(`
  query Log($filter: RevisionFilter!, $first: Int, $last: Int, $after: String, $before: String) {
    revisions(filter: $filter, first: $first, last: $last, after: $after, before: $before) {
      totalCount
      pageInfo {
        ...Paging
      }
      nodes {
        side
        seq
        at
        action
        actorName
        actorRole
        kind
        recordId
        version
        requestId
        hash
        changes {
          field
          before
          after
        }
      }
    }
  }
`)

/** What the records are called that a page of the log speaks of. */
export const LOGGED_RECORDS = graphql(`
  query LoggedRecords($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      id
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
      ... on Place {
        code
        name {
          ...Names
        }
      }
      ... on Source {
        code
        title {
          ...Names
        }
      }
      ... on TradeDataset {
        code
      }
    }
  }
`)

import { graphql } from '../gql'

export const ENTRIES = graphql(`
  fragment Entries on RevisionConnection {
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      seq
      action
      version
      at
      actorName
      actorRole
      changes {
        field
        before
        after
      }
    }
  }
`)

export const HISTORY = graphql(`
  query History($id: ID!, $after: String) {
    node(id: $id) {
      ...RecordHead
      ... on Project {
        history(first: 50, after: $after) {
          ...Entries
        }
      }
      ... on Enterprise {
        history(first: 50, after: $after) {
          ...Entries
        }
      }
      ... on Zone {
        history(first: 50, after: $after) {
          ...Entries
        }
      }
      ... on Place {
        history(first: 50, after: $after) {
          ...Entries
        }
      }
      ... on Source {
        history(first: 50, after: $after) {
          ...Entries
        }
      }
      ... on Observation {
        history(first: 50, after: $after) {
          ...Entries
        }
      }
      ... on ClusterPart {
        history(first: 50, after: $after) {
          ...Entries
        }
      }
      ... on ExchangeRate {
        history(first: 50, after: $after) {
          ...Entries
        }
      }
      ... on TradeDataset {
        history(first: 50, after: $after) {
          ...Entries
        }
      }
    }
  }
`)

export const REVERT = graphql(`
  mutation Revert($input: RevertInput!) {
    reply: revert(input: $input) {
      ...Stepped
    }
  }
`)

export const LISTS = graphql(`
  query ListsOfNames {
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
    indicators(first: 100) {
      nodes {
        ...ReferredIndicator
      }
    }
  }
`)

export const NEIGHBOURS = graphql(`
  query NamesOfNeighbours($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      id
      ... on Project {
        name {
          ...Names
        }
      }
      ... on Enterprise {
        name {
          ...Names
        }
      }
      ... on Zone {
        name {
          ...Names
        }
      }
      ... on Place {
        name {
          ...Names
        }
      }
      ... on Source {
        title {
          ...Names
        }
      }
    }
  }
`)

import { graphql } from '../gql'

export const DATASET_LINE = graphql(`
  fragment DatasetLine on TradeDataset {
    id
    code
    reporter
    status
    synthetic
    releasedAt
    rowCount
    title {
      ...Names
    }
    period {
      from
      to
    }
    currentPeriods {
      from
      to
    }
  }
`)

export const DATASETS = graphql(`
  query TradeDatasets(
    $filter: TradeDatasetFilter!
    $first: Int
    $last: Int
    $after: String
    $before: String
  ) {
    tradeDatasets(filter: $filter, first: $first, last: $last, after: $after, before: $before) {
      totalCount
      pageInfo {
        ...Paging
      }
      nodes {
        ...DatasetLine
      }
    }
  }
`)

export const DATASET = graphql(`
  query TradeDataset($reporter: Side!, $code: String!) {
    tradeDataset(by: { code: { reporter: $reporter, code: $code } }) {
      ...DatasetLine
      version
      classification
      classificationRevision
      valuation
      checksum
      loadedAt
      loadedBy
      publishedAt
      source {
        ...SourceNames
      }
      supersedes {
        ...DatasetLine
      }
      supersededBy {
        ...DatasetLine
      }
    }
  }
`)

export const RELEASES = graphql(`
  query ReleasesOfReporter($reporter: Side!, $after: String) {
    list: tradeDatasets(filter: { reporters: [$reporter] }, first: 100, after: $after) {
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        ...DatasetLine
      }
    }
  }
`)

export const DATASET_CHANGES = graphql(`
  query TradeDatasetChanges(
    $id: ID!
    $since: ID!
    $first: Int
    $last: Int
    $after: String
    $before: String
  ) {
    tradeDataset(by: { id: $id }) {
      id
      changes(since: $since, first: $first, last: $last, after: $after, before: $before) {
        totalCount
        pageInfo {
          ...Paging
        }
        nodes {
          month
          direction
          hsChapter
          kind
          hsChapterName {
            ...Names
          }
          before {
            rowCount
            value {
              amount
              currency
            }
          }
          after {
            rowCount
            value {
              amount
              currency
            }
          }
        }
      }
    }
  }
`)

export const MOVED = graphql(`
  fragment Moved on TradeDatasetPayload {
    version
    userErrors {
      ...Problems
    }
    dataset {
      ...DatasetLine
      version
      publishedAt
      supersedes {
        ...DatasetLine
      }
      supersededBy {
        ...DatasetLine
      }
    }
  }
`)

export const MAKE_CURRENT = graphql(`
  mutation MakeDatasetCurrent($input: TradeDatasetInput!) {
    reply: makeDatasetCurrent(input: $input) {
      ...Moved
    }
  }
`)

export const WITHDRAW_DATASET = graphql(`
  mutation WithdrawDataset($input: TradeDatasetInput!) {
    reply: withdrawDataset(input: $input) {
      ...Moved
    }
  }
`)

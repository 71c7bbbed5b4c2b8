import { graphql } from '../gql'

export const WAITING = graphql(`
  fragment Waiting on WaitingRecordConnection {
    totalCount
    pageInfo {
      ...Paging
    }
    nodes {
      lacks {
        ...Problems
      }
      warnings {
        ...Problems
      }
      record {
        ...RecordHead
      }
    }
  }
`)

export const WAITING_ACROSS = graphql(`
  fragment WaitingAcross on ProjectConnection {
    totalCount
    pageInfo {
      ...Paging
    }
    nodes {
      ...RecordHead
      endorsement {
        ...Word
      }
    }
  }
`)

export const COUNTS = graphql(`
  query WorkCounts {
    workQueue {
      drafts(first: 1) {
        totalCount
      }
      toPublish(first: 1) {
        totalCount
      }
      toEndorse(first: 1) {
        totalCount
      }
      staleEndorsements(first: 1) {
        totalCount
      }
      warnings(first: 1) {
        totalCount
      }
    }
  }
`)

export const QUEUE = graphql(`
  query WorkQueue(
    $drafts: Boolean!
    $toPublish: Boolean!
    $toEndorse: Boolean!
    $staleEndorsements: Boolean!
    $warnings: Boolean!
    $first: Int
    $last: Int
    $after: String
    $before: String
  ) {
    workQueue {
      drafts(first: $first, last: $last, after: $after, before: $before) @include(if: $drafts) {
        ...Waiting
      }
      toPublish(first: $first, last: $last, after: $after, before: $before)
        @include(if: $toPublish) {
        ...Waiting
      }
      toEndorse(first: $first, last: $last, after: $after, before: $before)
        @include(if: $toEndorse) {
        ...WaitingAcross
      }
      staleEndorsements(first: $first, last: $last, after: $after, before: $before)
        @include(if: $staleEndorsements) {
        ...WaitingAcross
      }
      warnings(first: $first, last: $last, after: $after, before: $before) @include(if: $warnings) {
        ...Waiting
      }
    }
  }
`)

export const LOADED = graphql(`
  query LoadedReleases($side: Side!) {
    tradeDatasets(filter: { reporters: [$side], statuses: [LOADED] }, first: 1) {
      totalCount
    }
  }
`)

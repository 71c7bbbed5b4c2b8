import type { TypedDocumentNode } from '@graphql-typed-document-node/core'

import { graphql } from '../gql'
import type { PagingFragment, Publication, Side } from '../gql/graphql'
import type { Localized } from '../shared/name'

/** A record in the list of those of a side. */
export interface Line {
  id: string
  code?: string
  name?: Localized
  publication?: Publication
  updatedAt?: string
  /** What an observation is of, and what it is about. */
  indicator?: { name: Localized } | null
  /** What an exchange rate is of. */
  base?: string
  quote?: string
  month?: string | null
  rate?: string
}

interface Page {
  totalCount?: number
  nodes: Line[]
  pageInfo?: PagingFragment
}

/** What every list is asked for. */
export interface Question {
  sides: Side[]
  text?: string
  first?: number
  last?: number
  after?: string
  before?: string
}

export type List = TypedDocumentNode<{ records: Page }, Question>

export const LINES = {
  projects: graphql(`
    query OwnProjects(
      $sides: [Side!]!
      $text: String
      $first: Int
      $last: Int
      $after: String
      $before: String
    ) {
      records: projects(
        filter: { sides: $sides, text: $text }
        orderBy: { field: UPDATED_AT, direction: DESC }
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
          id
          code
          publication
          updatedAt
          name {
            ...Names
          }
        }
      }
    }
  `),
  enterprises: graphql(`
    query OwnEnterprises(
      $sides: [Side!]!
      $text: String
      $first: Int
      $last: Int
      $after: String
      $before: String
    ) {
      records: enterprises(
        filter: { sides: $sides, text: $text }
        orderBy: { field: UPDATED_AT, direction: DESC }
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
          id
          code
          publication
          updatedAt
          name {
            ...Names
          }
        }
      }
    }
  `),
  zones: graphql(`
    query OwnZones(
      $sides: [Side!]!
      $text: String
      $first: Int
      $last: Int
      $after: String
      $before: String
    ) {
      records: zones(
        filter: { sides: $sides, text: $text }
        orderBy: { field: UPDATED_AT, direction: DESC }
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
          id
          code
          publication
          updatedAt
          name {
            ...Names
          }
        }
      }
    }
  `),
  places: graphql(`
    query OwnPlaces(
      $sides: [Side!]!
      $text: String
      $first: Int
      $last: Int
      $after: String
      $before: String
    ) {
      records: places(
        filter: { sides: $sides, text: $text }
        orderBy: { field: UPDATED_AT, direction: DESC }
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
          id
          code
          publication
          updatedAt
          name {
            ...Names
          }
        }
      }
    }
  `),
  sources: graphql(`
    query OwnSources($sides: [Side!]!, $first: Int, $last: Int, $after: String, $before: String) {
      records: sources(
        filter: { sides: $sides }
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
          id
          code
          publication
          updatedAt
          name: title {
            ...Names
          }
        }
      }
    }
  `),
  observations: graphql(`
    query OwnObservations(
      $sides: [Side!]!
      $first: Int
      $last: Int
      $after: String
      $before: String
    ) {
      records: observations(
        filter: { reporters: $sides }
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
          id
          publication
          indicator {
            id
            name {
              ...Names
            }
          }
        }
      }
    }
  `),
  rates: graphql(`
    query OwnRates($sides: [Side!]!, $first: Int, $last: Int, $after: String, $before: String) {
      records: exchangeRates(
        filter: { sides: $sides }
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
          id
          base
          quote
          month
          rate
        }
      }
    }
  `),
} as const satisfies Record<string, List>

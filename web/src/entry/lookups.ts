import type { TypedDocumentNode } from '@graphql-typed-document-node/core'

import { graphql } from '../gql'
import type { Localized } from '../shared/name'
import type { Page } from '../shared/whole-list'

/** A record that another refers to. */
export interface Found {
  id: string
  code?: string
  name: Localized
}

/** On which bank it has to be. */
export type Bank = 'own' | 'other' | 'any'

/** How records of a kind are found by their names: the register searches them. */
export interface Searched {
  bank: Bank
  query: TypedDocumentNode<Record<string, unknown>, { sides: never; text: never }>
}

/** How records of a kind are found that the register lists, and does not search. */
export interface Listed {
  bank: Bank
  list: TypedDocumentNode<Page<Found>, { sides: never; after?: never }>
}

export type Lookup = Searched | Listed

const all = (list: Listed['list']): Listed => ({ bank: 'any', list })

export const ENTERPRISES: Searched = {
  bank: 'any',
  query: graphql(`
    query FindEnterprises($text: String, $sides: [Side!]!) {
      enterprises(filter: { text: $text, sides: $sides }, first: 100) {
        nodes {
          ...ReferredEnterprise
        }
      }
    }
  `),
}

export const PROJECTS_ACROSS: Searched = {
  bank: 'other',
  query: graphql(`
    query FindProjects($text: String, $sides: [Side!]!) {
      projects(filter: { text: $text, sides: $sides }, first: 100) {
        nodes {
          ...ReferredProject
        }
      }
    }
  `),
}

export const ZONES: Searched = {
  bank: 'own',
  query: graphql(`
    query FindZones($text: String, $sides: [Side!]!) {
      zones(filter: { text: $text, sides: $sides }, first: 100) {
        nodes {
          ...ReferredZone
        }
      }
    }
  `),
}

export const PLACES: Searched = {
  bank: 'own',
  query: graphql(`
    query FindPlaces($text: String, $sides: [Side!]!) {
      places(filter: { text: $text, sides: $sides }, first: 100) {
        nodes {
          ...ReferredPlace
        }
      }
    }
  `),
}

/** Whatever figures can be about. */
export const SUBJECTS: Searched = {
  bank: 'any',
  query: graphql(`
    query FindSubjects($text: String, $sides: [Side!]!) {
      places(filter: { text: $text, sides: $sides }, first: 50) {
        nodes {
          ...ReferredPlace
        }
      }
      zones(filter: { text: $text, sides: $sides }, first: 50) {
        nodes {
          ...ReferredZone
        }
      }
      enterprises(filter: { text: $text, sides: $sides }, first: 50) {
        nodes {
          ...ReferredEnterprise
        }
      }
      projects(filter: { text: $text, sides: $sides }, first: 50) {
        nodes {
          ...ReferredProject
        }
      }
    }
  `),
}

export const SOURCES: Listed = {
  bank: 'own',
  list: graphql(`
    query FindSources($sides: [Side!]!, $after: String) {
      list: sources(filter: { sides: $sides }, first: 100, after: $after) {
        pageInfo {
          endCursor
          hasNextPage
        }
        nodes {
          id
          code
          name: title {
            ...Names
          }
        }
      }
    }
  `),
}

export const SECTORS = all(
  graphql(`
    query FindSectors($after: String) {
      list: sectors(first: 100, after: $after) {
        pageInfo {
          endCursor
          hasNextPage
        }
        nodes {
          ...ReferredSector
        }
      }
    }
  `),
)

export const CLUSTERS = all(
  graphql(`
    query FindClusters($after: String) {
      list: clusters(first: 100, after: $after) {
        pageInfo {
          endCursor
          hasNextPage
        }
        nodes {
          ...ReferredCluster
        }
      }
    }
  `),
)

export const INDICATORS = all(
  graphql(`
    query FindIndicators($after: String) {
      list: indicators(first: 100, after: $after) {
        pageInfo {
          endCursor
          hasNextPage
        }
        nodes {
          ...ReferredIndicator
        }
      }
    }
  `),
)

/** All that an answer found, of whatever kinds. */
export function foundIn(answer: Record<string, unknown> | undefined): Found[] {
  return Object.values(answer ?? {}).flatMap((list) => (list as { nodes: Found[] }).nodes)
}

import type { TypedDocumentNode } from '@graphql-typed-document-node/core'

import { graphql } from '../gql'
import type { Localized } from '../shared/name'

/** A record that another refers to. */
export interface Found {
  id: string
  code?: string
  name: Localized
}

/** On which bank it has to be. */
export type Bank = 'own' | 'other' | 'any'

/** How records of a kind are found by their names. */
export interface Lookup {
  query: TypedDocumentNode<Record<string, unknown>, { sides: never; text: never }>
  bank: Bank
  /** The API lists all of them, and searches none. */
  isWhole?: true
}

const all = (query: Lookup['query']): Lookup => ({
  query,
  bank: 'any',
  isWhole: true,
})

export const ENTERPRISES: Lookup = {
  bank: 'any',
  query: graphql(`
    query FindEnterprises($text: String, $sides: [Side!]!) {
      enterprises(filter: { text: $text, sides: $sides }, first: 100) {
        nodes {
          id
          code
          name {
            ...Names
          }
        }
      }
    }
  `),
}

export const PROJECTS_ACROSS: Lookup = {
  bank: 'other',
  query: graphql(`
    query FindProjects($text: String, $sides: [Side!]!) {
      projects(filter: { text: $text, sides: $sides }, first: 100) {
        nodes {
          id
          code
          name {
            ...Names
          }
        }
      }
    }
  `),
}

export const ZONES: Lookup = {
  bank: 'own',
  query: graphql(`
    query FindZones($text: String, $sides: [Side!]!) {
      zones(filter: { text: $text, sides: $sides }, first: 100) {
        nodes {
          id
          code
          name {
            ...Names
          }
        }
      }
    }
  `),
}

export const PLACES: Lookup = {
  bank: 'own',
  query: graphql(`
    query FindPlaces($text: String, $sides: [Side!]!) {
      places(filter: { text: $text, sides: $sides }, first: 100) {
        nodes {
          id
          code
          name {
            ...Names
          }
        }
      }
    }
  `),
}

/** Whatever figures can be about. */
export const SUBJECTS: Lookup = {
  bank: 'any',
  query: graphql(`
    query FindSubjects($text: String, $sides: [Side!]!) {
      places(filter: { text: $text, sides: $sides }, first: 50) {
        nodes {
          id
          code
          name {
            ...Names
          }
        }
      }
      zones(filter: { text: $text, sides: $sides }, first: 50) {
        nodes {
          id
          code
          name {
            ...Names
          }
        }
      }
      enterprises(filter: { text: $text, sides: $sides }, first: 50) {
        nodes {
          id
          code
          name {
            ...Names
          }
        }
      }
      projects(filter: { text: $text, sides: $sides }, first: 50) {
        nodes {
          id
          code
          name {
            ...Names
          }
        }
      }
    }
  `),
}

export const SOURCES: Lookup = {
  bank: 'own',
  isWhole: true,
  query: graphql(`
    query FindSources($sides: [Side!]!) {
      sources(filter: { sides: $sides }, first: 100) {
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
    query FindSectors {
      sectors(first: 100) {
        nodes {
          id
          code
          name {
            ...Names
          }
        }
      }
    }
  `),
)

export const CLUSTERS = all(
  graphql(`
    query FindClusters {
      clusters(first: 100) {
        nodes {
          id
          code
          name {
            ...Names
          }
        }
      }
    }
  `),
)

export const INDICATORS = all(
  graphql(`
    query FindIndicators {
      indicators(first: 100) {
        nodes {
          id
          code
          name {
            ...Names
          }
        }
      }
    }
  `),
)

/** All that an answer found, of whatever kinds. */
export function foundIn(answer: Record<string, unknown> | undefined): Found[] {
  return Object.values(answer ?? {}).flatMap((list) => (list as { nodes: Found[] }).nodes)
}

import type { MessageId } from '../shared/language'

interface ListedKind {
  plural: MessageId
  /** What entering one of it is called. */
  add: MessageId
  /** Whether the API finds its records by their names. */
  isSearched?: true
}

/** The kinds of records that a side enters, in the order of their use. */
export const KINDS = {
  projects: { plural: 'projects.title', add: 'entry.project.new', isSearched: true },
  enterprises: { plural: 'enterprises.title', add: 'entry.enterprise.new', isSearched: true },
  zones: { plural: 'zones.title', add: 'entry.zone.new', isSearched: true },
  places: { plural: 'entry.places', add: 'entry.place.new', isSearched: true },
  sources: { plural: 'entry.sources', add: 'entry.source.new' },
  observations: { plural: 'entry.observations', add: 'entry.observation.new' },
  rates: { plural: 'entry.rates', add: 'entry.rate.new' },
  'cluster-parts': { plural: 'entry.clusterParts', add: 'entry.clusterPart.new' },
} as const satisfies Record<string, ListedKind>

export type KindPath = keyof typeof KINDS

export const KIND_PATHS = Object.keys(KINDS) as KindPath[]

export const kindAt = (path: KindPath): ListedKind => KINDS[path]

import type { Publication, Side } from '../gql/graphql'
import { publishesFor, writesFor, type Viewer } from '../session/viewer'

/** What brings a record from draft to public and back, or puts it away. */
export type Step = 'submit' | 'publish' | 'withdraw' | 'archive'

/** How a record stands. */
export interface Standing {
  side: Side
  publication: Publication
  archivedAt: string | null
}

/** The steps that the viewer may take with a record, the one to be expected first. */
export function stepsOf(viewer: Viewer | undefined, record: Standing): Step[] {
  const { side, publication, archivedAt } = record
  if (archivedAt || !writesFor(viewer, side)) return []
  const publishes = publishesFor(viewer, side)
  switch (publication) {
    case 'DRAFT':
    case 'WITHDRAWN':
      // Who may publish has nobody to submit to.
      return [publishes ? 'publish' : 'submit', 'archive']
    case 'SUBMITTED':
      return publishes ? ['publish', 'withdraw', 'archive'] : ['archive']
    case 'PUBLISHED':
      return publishes ? ['withdraw'] : []
  }
}

/** Whether the viewer may give the word of the side across the river on a project of this one. */
export function endorsesFor(viewer: Viewer | undefined, side: Side): boolean {
  return viewer?.role === 'PUBLISHER' && viewer.side !== null && viewer.side !== side
}

/** Whether the viewer may read what was done to the records of a side. */
export function readsHistoryOf(viewer: Viewer | undefined, side: Side): boolean {
  if (viewer?.role === 'AUDITOR') return viewer.side === null || viewer.side === side
  return writesFor(viewer, side)
}

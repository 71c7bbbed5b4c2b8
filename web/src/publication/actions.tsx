import { lazy, Suspense } from 'react'

import type { Side } from '../gql/graphql'
import { useSession } from '../session/viewer'
import { endorsesFor, readsHistoryOf } from './steps'

const Bar = lazy(() => import('./bar'))

interface Props {
  /** Global id of the record. */
  id: string
  side: Side
  /** Reads the page anew. */
  reload: () => void
}

/** What the viewer may do with the record of a page; it loads for those only who may do something. */
export function RecordActions({ id, side, reload }: Props) {
  const { viewer } = useSession()
  const isOwn = viewer?.side === side && viewer.role !== 'ADMIN'
  const isConcerned = isOwn || endorsesFor(viewer, side) || readsHistoryOf(viewer, side)
  if (!viewer || !isConcerned) return null
  return (
    <Suspense fallback={<div className="panel record-bar" aria-busy="true" />}>
      <Bar id={id} side={side} viewer={viewer} reload={reload} />
    </Suspense>
  )
}

import { lazy, Suspense } from 'react'

import { readsHistoryOf } from '../publication/steps'
import { useSession } from '../session/viewer'
import type { Dataset } from './page'

const Bar = lazy(() => import('./bar'))

interface Props {
  dataset: Dataset
  /** Reads the page anew. */
  reload: () => void
}

/** What the viewer may do with a release; it loads for those only who may do something. */
export function DatasetActions({ dataset, reload }: Props) {
  const { viewer } = useSession()
  if (!viewer || !readsHistoryOf(viewer, dataset.reporter)) return null
  return (
    <Suspense fallback={<div className="panel record-bar" aria-busy="true" />}>
      <Bar dataset={dataset} viewer={viewer} reload={reload} />
    </Suspense>
  )
}

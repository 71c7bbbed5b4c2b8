import { lazy, Suspense } from 'react'

import type { Draw } from '../../shared/chart'
import { PictureButtons } from '../../shared/picture-buttons'
import { Waiting } from '../../shared/states'

const Chart = lazy(() => import('./chart'))

interface Props {
  title: string
  /** What else a picture of it has to say: months, reporter, unit, whether it is synthetic. */
  note: string
  draw: Draw
  height?: number
}

/** A chart with the ways to take it along as a picture. */
export function Drawn({ title, note, draw, height }: Props) {
  return (
    <>
      <Suspense fallback={<Waiting />}>
        <Chart label={`${title} (${note})`} option={draw} height={height} />
      </Suspense>
      <PictureButtons title={title} note={note} draw={draw} />
    </>
  )
}

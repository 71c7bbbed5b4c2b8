import type { MatrixFragment } from '../../gql/graphql'
import type { Period } from '../period'

type MatrixKey = MatrixFragment['rows'][number]['key']

/** A line of a chart: a figure for each period, null where nothing is on record. */
export interface Line {
  key: MatrixKey
  isOther: boolean
  values: (string | null)[]
}

/** Puts a period's figure where the period stands; what is not on record stays a gap. */
function spread(
  periods: Period[],
  columns: MatrixFragment['columns'],
  figures: (string | null)[],
): (string | null)[] {
  return periods.map(({ from }) => {
    const at = columns.findIndex(({ key }) => key?.calendarPeriod?.from === from)
    return figures[at] ?? null
  })
}

/** The lines of a matrix that has periods as its columns. */
export function linesOf({ rows, columns, cells }: MatrixFragment, periods: Period[]): Line[] {
  return rows.map(({ key, isOther }, at) => ({
    key,
    isOther,
    values: spread(periods, columns, cells[at] ?? []),
  }))
}

/** All trade of such a matrix as one line. */
export function wholeOf({ columns }: MatrixFragment, periods: Period[]): (string | null)[] {
  const figures = columns.map(({ figure }) => figure)
  return spread(periods, columns, figures)
}

import { expect, test } from 'vitest'

import type { MatrixFragment } from '../../gql/graphql'
import { calendarPeriods } from '../calendar'
import { linesOf, wholeOf } from './lines'

const ASKED = { from: '2024-11', to: '2025-02' }

/** A column or row of a matrix, as far as lines are made of it. */
function side(from: string | null, figure: string | null) {
  const calendarPeriod = from === null ? null : { from, to: from }
  return { isOther: false, figure, key: { calendarPeriod } }
}

const MATRIX = {
  rows: [side(null, '7')],
  columns: [side('2024-11', '5'), side('2025-01', '2')],
  cells: [['5', '2']],
} as unknown as MatrixFragment

test('a month without a figure is a gap and no zero', () => {
  const periods = calendarPeriods(ASKED, 'MONTH')

  expect(linesOf(MATRIX, periods)[0]?.values).toEqual(['5', null, '2', null])
  expect(wholeOf(MATRIX, periods)).toEqual(['5', null, '2', null])
})

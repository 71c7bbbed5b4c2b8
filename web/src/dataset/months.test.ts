import { expect, test } from 'vitest'

import type { DatasetLineFragment } from '../gql/graphql'
import { common, countsWhole, oneBefore, takenBy } from './months'

function release(code: string, more: Partial<DatasetLineFragment>): DatasetLineFragment {
  return {
    id: code,
    code,
    reporter: 'CN',
    status: 'CURRENT',
    synthetic: false,
    releasedAt: '2026-01-01T00:00:00Z',
    rowCount: '0',
    title: { zh: code, ru: null, en: null },
    period: { from: '2024-01', to: '2024-12' },
    currentPeriods: [],
    ...more,
  }
}

const YEAR = release('YEAR', { currentPeriods: [{ from: '2024-01', to: '2024-12' }] })
const MARCH = release('MARCH', {
  releasedAt: '2026-02-01T00:00:00Z',
  period: { from: '2024-03', to: '2024-03' },
})

test('spans have months in common, or none', () => {
  const spring = { from: '2024-03', to: '2024-05' }

  expect(common(spring, { from: '2024-05', to: '2024-08' })).toEqual({
    from: '2024-05',
    to: '2024-05',
  })
  expect(common(spring, { from: '2025-03', to: '2025-05' })).toBeUndefined()
})

test('a correction takes its own months only', () => {
  expect(takenBy(MARCH, [YEAR, MARCH])).toEqual([
    { from: YEAR, months: [{ from: '2024-03', to: '2024-03' }] },
  ])
})

test('generated figures take nothing from reported ones', () => {
  expect(takenBy({ ...MARCH, synthetic: true }, [YEAR])).toEqual([])
})

test('a release counts whole when it has lost no month', () => {
  expect(countsWhole(YEAR)).toBe(true)
  expect(countsWhole(MARCH)).toBe(false)
})

test('the release before is an earlier one of the same months', () => {
  const other = release('OTHER', { period: { from: '2020-01', to: '2020-12' } })

  expect(oneBefore(MARCH, [other, YEAR, MARCH])).toBe(YEAR)
  expect(oneBefore(YEAR, [MARCH, YEAR])).toBeUndefined()
})

import { expect, test } from 'vitest'

import { lastMonths, lastOf, monthsAfter } from './period'

test('months are counted over the turn of a year', () => {
  expect(monthsAfter('2025-12', 1)).toBe('2026-01')
  expect(monthsAfter('2025-01', -1)).toBe('2024-12')
  expect(monthsAfter('2025-06', -24)).toBe('2023-06')
})

test('a span ends with the last month and has as many months as it says', () => {
  expect(lastMonths('2025-12', '12')).toEqual({ from: '2025-01', to: '2025-12' })
  expect(lastMonths('2025-03', '24')).toEqual({ from: '2023-04', to: '2025-03' })
})

test('the last month is the latest of all periods', () => {
  const early = { from: '2018-01', to: '2024-12' }
  const late = { from: '2025-01', to: '2025-12' }

  expect(lastOf([late, early])).toBe('2025-12')
  expect(lastOf([])).toBeUndefined()
})

import { expect, test } from 'vitest'

import { isDate, isoAt, isoFrom, partsOf, pasted, spanOf } from './partial-date'

test.for(['2024', '2024-Q2', '2024-06', '2024-06-15'])(
  '%s is taken apart and put together',
  (iso) => {
    expect(isoFrom(partsOf(iso))).toBe(iso)
    expect(isDate(iso)).toBe(true)
  },
)

test('a quarter and a whole year have no day', () => {
  expect(isoFrom({ year: '2024', within: 'Q2', day: '15' })).toBe('2024-Q2')
  expect(isoFrom({ year: '2024', within: '', day: '15' })).toBe('2024')
})

test.for(['20', '2024-13', '2024-Q5', '2023-02-29', '2024-Q1-01'])('%s is no date', (iso) => {
  expect(isDate(iso)).toBe(false)
})

test('dates are read as papers of either bank write them', () => {
  expect(pasted('2024年6月15日')).toBe('2024-06-15')
  expect(pasted('15.06.2024')).toBe('2024-06-15')
  expect(pasted(' 2024-06-15 ')).toBe('2024-06-15')
  expect(pasted('2024年6月')).toBe('2024-06')
  expect(pasted('31.02.2024')).toBeUndefined()
  expect(pasted('2024')).toBeUndefined()
})

test('a date tells no more than is known of it', () => {
  expect(isoAt('2019-10-01', 'YEAR')).toBe('2019')
  expect(isoAt('2019-10-01', 'QUARTER')).toBe('2019-Q4')
  expect(isoAt('2019-10-01', 'MONTH')).toBe('2019-10')
  expect(isoAt('2019-10-01', 'DAY')).toBe('2019-10-01')
  expect(isoAt('2019-10-01', '')).toBe('2019-10-01')
})

test('a period is told by its first and its last day', () => {
  expect(spanOf('2024')).toEqual({ from: '2024-01-01', to: '2024-12-31' })
  expect(spanOf('2024-Q2')).toEqual({ from: '2024-04-01', to: '2024-06-30' })
  expect(spanOf('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' })
  expect(spanOf('2024-06-15')).toEqual({ from: '2024-06-15', to: '2024-06-15' })
})

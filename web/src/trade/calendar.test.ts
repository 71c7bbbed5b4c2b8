import { expect, test } from 'vitest'

import { calendarPeriods, isWhole } from './calendar'

const ASKED = { from: '2024-11', to: '2025-02' }

test('calendar periods reach over the months asked for', () => {
  expect(calendarPeriods(ASKED, 'MONTH')).toHaveLength(4)
  expect(calendarPeriods(ASKED, 'QUARTER')).toEqual([
    { from: '2024-10', to: '2024-12' },
    { from: '2025-01', to: '2025-03' },
  ])
  expect(calendarPeriods(ASKED, 'YEAR').map(({ from }) => from)).toEqual(['2024-01', '2025-01'])
})

test('a period is whole when all its months were asked for and released', () => {
  const [year] = calendarPeriods({ from: '2024-01', to: '2024-12' }, 'YEAR')
  if (!year) throw new Error('a year is a period')
  const asked = { from: '2024-01', to: '2025-12' }

  expect(isWhole(year, asked, [{ from: '2018-01', to: '2024-12' }])).toBe(true)
  expect(isWhole(year, asked, [{ from: '2018-01', to: '2024-11' }])).toBe(false)
  expect(isWhole(year, { from: '2024-02', to: '2025-12' }, [asked])).toBe(false)
  const inParts = [
    { from: '2024-01', to: '2024-06' },
    { from: '2024-07', to: '2024-12' },
  ]
  expect(isWhole(year, asked, inParts)).toBe(true)
})

import { expect, test } from 'vitest'

import { dayAfter, onBank, startOfDay } from './time'

test('the clocks of the banks are an hour apart', () => {
  const at = '2026-03-01T15:30:00Z'

  expect(onBank('CN', at, 'ru')).toContain('23:30')
  expect(onBank('RU', at, 'ru')).toContain('00:30')
  expect(onBank('RU', at, 'ru')).toContain('2 мар')
})

test('seconds are told where they matter', () => {
  expect(onBank('CN', '2026-03-01T15:30:05Z', 'zh-CN', 'second')).toContain('23:30:05')
})

test('a day begins on each bank at its own midnight', () => {
  expect(startOfDay('CN', '2026-03-01')).toBe('2026-02-28T16:00:00.000Z')
  expect(startOfDay('RU', '2026-03-01')).toBe('2026-02-28T15:00:00.000Z')
})

test('the day after may be in another month or year', () => {
  expect(dayAfter('2026-03-01')).toBe('2026-03-02')
  expect(dayAfter('2024-02-28')).toBe('2024-02-29')
  expect(dayAfter('2025-12-31')).toBe('2026-01-01')
})

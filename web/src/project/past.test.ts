import { expect, test } from 'vitest'

import { endOf } from './past'

const NOW = Date.parse('2026-03-01T12:00:00Z')

test('a day ends when it ends on the bank', () => {
  expect(endOf('2026-02-28', 'CN', NOW)).toBe('2026-02-28T15:59:59.999Z')
  expect(endOf('2026-02-28', 'RU', NOW)).toBe('2026-02-28T14:59:59.999Z')
})

test('today and what is no day are the present', () => {
  expect(endOf('2026-03-01', 'CN', NOW)).toBeUndefined()
  expect(endOf('2026-02-31T', 'CN', NOW)).toBeUndefined()
  expect(endOf('tomorrow', 'CN', NOW)).toBeUndefined()
  expect(endOf(undefined, 'CN', NOW)).toBeUndefined()
})

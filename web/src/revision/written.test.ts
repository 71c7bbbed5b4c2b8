import { expect, test } from 'vitest'

import { amountOf, isoOf, monthOf, neighboursIn } from './written'

test('a date tells no more than is known of it', () => {
  expect(isoOf('2019-10-01', 'YEAR')).toBe('2019')
  expect(isoOf('2019-10-01', 'QUARTER')).toBe('2019-Q4')
  expect(isoOf('2019-10-01', 'MONTH')).toBe('2019-10')
  expect(isoOf('2019-10-01', undefined)).toBe('2019-10-01')
})

test('a sum has as many digits after the point as its currency', () => {
  expect(amountOf(12_345, 'CNY')).toBe('123.45')
  expect(amountOf(12_345, 'KRW')).toBe('12345')
})

test('a month is two parts of one number', () => {
  expect(monthOf(202_503)).toBe('2025-03')
})

test('neighbours are named in the record and in its parts', () => {
  const facts = {
    code: 'A',
    zone: 'z',
    participants: [{ id: 'p', enterprise: 'e', role: 'PARTNER' }],
    subjectKind: 'PLACE',
    subject: 's',
  }

  expect(neighboursIn(facts)).toEqual(['Zone:z', 'Enterprise:e', 'Place:s'])
})

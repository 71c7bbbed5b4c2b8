import { expect, test } from 'vitest'

import { amountOf, monthOf, neighboursIn } from './written'

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

import { expect, test } from 'vitest'

import { keyOf } from '../shared/problems'
import { acceptedCodes, isTouched, stops, type Problem } from './problems'

const warning = (field: string): Problem => ({
  code: 'SCRIPT_UNEXPECTED',
  message: 'No Chinese letter in it.',
  path: ['input', ...field.split('.')],
  severity: 'WARNING',
})

test('a code is accepted once each of its warnings is', () => {
  const [one, other] = [warning('name.zh'), warning('summary.zh')]

  expect(acceptedCodes([one, other], [keyOf(one)])).toEqual([])
  expect(acceptedCodes([one, other], [keyOf(one), keyOf(other)])).toEqual(['SCRIPT_UNEXPECTED'])
})

test('an error stops whatever was accepted', () => {
  const error: Problem = { ...warning('name.zh'), severity: 'ERROR' }

  expect(stops(error, [keyOf(error)])).toBe(true)
  expect(stops(warning('name.zh'), [])).toBe(true)
  expect(stops(warning('name.zh'), [keyOf(warning('name.zh'))])).toBe(false)
})

test('a list is touched where one of its entries is', () => {
  expect(isTouched(['participants.0.sharePercent'], 'participants')).toBe(true)
  expect(isTouched(['participantsTotal'], 'participants')).toBe(false)
})

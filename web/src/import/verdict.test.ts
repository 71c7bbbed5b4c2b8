import { expect, test } from 'vitest'

import { badRows, canSkip, verdictOf } from './verdict'

const sound = { rows: '5', accepted: '5', errors: '0', warnings: '0', counts: [] }
const found = (code: string) => [{ code, count: '1', severity: 'ERROR' as const }]

test('a file without findings is sound, one with warnings doubtful', () => {
  expect(verdictOf(sound).verdict).toBe('sound')
  expect(verdictOf({ ...sound, warnings: '2' }).verdict).toBe('doubtful')
})

test('rows with errors can be left out, unless none remain', () => {
  const some = { ...sound, errors: '1', accepted: '4', counts: found('COUNTRY_UNKNOWN') }

  expect(verdictOf(some).verdict).toBe('erroneous')
  expect(badRows(some)).toBe(1)
  expect(verdictOf({ ...some, accepted: '0' }).verdict).toBe('unloadable')
})

test('an error of the whole file is not helped by leaving rows out', () => {
  expect(canSkip({ ...sound, errors: '1', counts: found('CONTROL_TOTAL_DIFFERS') })).toBe(false)
})

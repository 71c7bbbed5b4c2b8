import { expect, test } from 'vitest'

import { logFilterOf } from './log-choice'

function filterOf(address: string) {
  const parameters = new URLSearchParams(address)
  return logFilterOf({ one: (key) => parameters.get(key) ?? undefined }, 'CN')
}

test('days of the log are whole days of the bank', () => {
  const { from, to } = filterOf('from=2026-02-27&to=2026-02-28')

  expect(from).toBe('2026-02-26T16:00:00.000Z')
  expect(to).toBe('2026-02-28T16:00:00.000Z')
})

test('what the log does not know is no choice', () => {
  const { action, kind, from } = filterOf('action=DELETE&kind=CAT&from=2026-02-31x')

  expect([action, kind, from]).toEqual([undefined, undefined, undefined])
})

import { expect, test } from 'vitest'

import { makeIntent } from './intent'

test('the same wish has the same key until it is fulfilled', () => {
  const intent = makeIntent()
  const key = intent.keyOf({ name: 'robot' })

  expect(intent.keyOf({ name: 'robot' })).toBe(key)
  intent.fulfil()
  expect(intent.keyOf({ name: 'robot' })).not.toBe(key)
})

test('another wish has another key', () => {
  const intent = makeIntent()

  expect(intent.keyOf({ name: 'robot' })).not.toBe(intent.keyOf({ name: 'clerk' }))
})

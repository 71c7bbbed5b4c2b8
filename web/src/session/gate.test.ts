import { expect, test } from 'vitest'

import { makeGate } from './gate'

test('requests wait until the gate is opened', async () => {
  const gate = makeGate()
  let isThrough = false
  const through = gate.wait().then(() => (isThrough = true))
  await Promise.resolve()
  expect([gate.isShut(), isThrough]).toEqual([true, false])

  gate.open()
  await through

  expect([gate.isShut(), isThrough]).toEqual([false, true])
})

test('who watches the gate is told, and no more after having left', () => {
  const gate = makeGate()
  let told = 0
  const leave = gate.watch(() => (told += 1))
  expect(gate.isWatched()).toBe(true)

  void gate.wait()
  gate.open()
  leave()
  void gate.wait()

  expect(told).toBe(2)
  expect(gate.isWatched()).toBe(false)
})

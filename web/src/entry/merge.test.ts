import { expect, test } from 'vitest'

import type { Item } from './item'
import { compare, merge, pathOf } from './merge'

// A form of a text in several languages and a plain one, without its controls.
const ITEMS = [
  { name: 'name', parts: ['zh', 'ru'], give: (value: unknown) => value },
  { name: 'code', give: (value: unknown) => value },
  { name: 'stage', give: (value: unknown) => value },
] as unknown as Item[]

const BASE = { name: { zh: '桥', ru: 'Мост' }, code: 'A', stage: 'PLANNED' }

test('only what both have changed to different ends has to be chosen', () => {
  const yours = { name: { zh: '大桥', ru: 'Мост' }, code: 'B', stage: 'OPERATION' }
  const current = { name: { zh: '桥', ru: 'Большой мост' }, code: 'C', stage: 'OPERATION' }

  const { both, theirs } = compare(ITEMS, BASE, yours, current)

  expect(both.map(pathOf)).toEqual(['code'])
  expect(theirs.map(pathOf)).toEqual(['name.ru'])
})

test('what is taken over leaves the rest as it was typed', () => {
  const yours = { name: { zh: '大桥', ru: 'Мост' }, code: 'B', stage: 'PLANNED' }
  const current = { name: { zh: '桥', ru: 'Большой мост' }, code: 'C', stage: 'PLANNED' }
  const { both, theirs } = compare(ITEMS, BASE, yours, current)

  expect(merge(yours, current, theirs)).toEqual({
    name: { zh: '大桥', ru: 'Большой мост' },
    code: 'B',
    stage: 'PLANNED',
  })
  expect(merge(yours, current, [...theirs, ...both]).code).toBe('C')
})

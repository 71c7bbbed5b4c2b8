import { expect, test } from 'vitest'

import { allKnown, changed, known } from './choices'

test('a choice replaces its former value and keeps the others', () => {
  const before = new URLSearchParams('stage=PLANNED&stage=OPERATION&q=bridge')

  const after = changed(before, { stage: ['CONSTRUCTION'] })

  expect(after.toString()).toBe('q=bridge&stage=CONSTRUCTION')
})

test('another choice begins at the first page', () => {
  const before = new URLSearchParams('q=bridge&after=cursor')

  expect(changed(before, { order: 'name' }).toString()).toBe('q=bridge&order=name')
})

test('turning a page drops the cursor of the other direction', () => {
  const before = new URLSearchParams('before=one')

  expect(changed(before, { after: 'two' }).toString()).toBe('after=two')
})

test('what the page does not know is no choice', () => {
  expect(known(['CN', 'RU'] as const, 'XX')).toBeUndefined()
  expect(allKnown(['CN', 'RU'] as const, ['RU', 'XX'])).toEqual(['RU'])
})

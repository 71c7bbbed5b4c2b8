import { expect, test } from 'vitest'

import { shelfOf, type Kept } from './kept'

/** As much of the browser's storage as is used, which can be full. */
function storage(isFull = false): Storage {
  const kept = new Map<string, string>()
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => {
      if (isFull) throw new Error('no room')
      kept.set(name, text)
    },
    removeItem: (name: string) => kept.delete(name),
  } as unknown as Storage
}

const KEPT: Kept = { at: 1, version: 3, base: { code: 'A' }, values: { code: 'B' }, accepted: [] }

test('each account finds what it kept itself', () => {
  const place = storage()

  shelfOf(place, 'cn.editor', 'projects').put(KEPT)

  expect(shelfOf(place, 'cn.editor', 'projects').get()).toEqual(KEPT)
  expect(shelfOf(place, 'cn.publisher', 'projects').get()).toBeUndefined()
  expect(shelfOf(place, 'cn.editor', 'zones').get()).toBeUndefined()
})

test('a browser without room says that nothing is kept', () => {
  expect(shelfOf(storage(true), 'cn.editor', 'projects').put(KEPT)).toBe(false)
})

test('what is no draft of ours is not offered', () => {
  const place = storage()
  place.setItem('twincity.draft.cn.editor.projects', '{"at":1}')

  expect(shelfOf(place, 'cn.editor', 'projects').get()).toBeUndefined()
})

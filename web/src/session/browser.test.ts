import { expect, test } from 'vitest'

import { browserOf } from './browser'

test('a browser is named as people name it', () => {
  const client =
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36'

  expect(browserOf(client)).toBe('Chrome 131 · Windows')
})

test('what is no browser has no name', () => {
  expect(browserOf('something')).toBeUndefined()
  expect(browserOf(null)).toBeUndefined()
})

import { expect, test } from 'vitest'

import { pageAfter } from './next'

test('signing in leads to where one wanted to go', () => {
  expect(pageAfter('/zh/work/audit?action=PUBLISH#last', 'zh')).toBe(
    '/zh/work/audit?action=PUBLISH#last',
  )
})

test('a language chosen meanwhile is kept', () => {
  expect(pageAfter('/zh/projects', 'ru')).toBe('/ru/projects')
})

test.for([
  'https://elsewhere.example/zh/work',
  '//elsewhere.example/zh/work',
  '/\\elsewhere.example/zh',
  'javascript:alert(1)',
  '/graphql',
  '/zh/sign-in?next=/zh/sign-in',
  'http://[',
  '',
])('%s leads to the desk', (next) => {
  expect(pageAfter(next, 'zh')).toBe('/zh/work')
})

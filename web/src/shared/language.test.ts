import { expect, test } from 'vitest'

import { inLanguage } from './language'

test('a change of language keeps the place', () => {
  expect(inLanguage('/zh/projects/HB-CN-001', 'ru')).toBe('/ru/projects/HB-CN-001')
  expect(inLanguage('/zh', 'ru')).toBe('/ru')
  expect(inLanguage('/zh/', 'ru')).toBe('/ru')
})

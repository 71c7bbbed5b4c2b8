import { expect, test } from 'vitest'

import { fits } from './entry'

test('a name fits that has every word in it', () => {
  expect(fits('产业集群', '集群')).toBe(true)
  expect(fits('Загрузка файла', 'файл ЗАГР')).toBe(true)
  expect(fits('Загрузка файла', 'файл проект')).toBe(false)
})

test('everything fits no words', () => {
  expect(fits('Projects', '  ')).toBe(true)
})

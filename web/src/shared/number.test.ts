import { expect, test } from 'vitest'

import { isWhole, plain } from './number'

test('a comma is what it is in the language of the page', () => {
  expect(plain('1,234', 'zh')).toBe('1234')
  expect(plain('1,234', 'ru')).toBe('1.234')
  expect(plain('1\u00a0234,5', 'ru')).toBe('1234.5')
  expect(plain('1,234,567.50', 'en')).toBe('1234567.50')
  expect(plain('１２．５', 'zh')).toBe('12.5')
})

test('a number can be typed digit by digit', () => {
  expect(plain('-', 'en')).toBe('-')
  expect(plain('1,', 'ru')).toBe('1.')
})

test('what becomes no number stays as it was typed', () => {
  expect(plain('about 5', 'en')).toBe('about 5')
})

test('a count is whole and not negative', () => {
  expect(isWhole('120')).toBe(true)
  expect(isWhole('-1')).toBe(false)
  expect(isWhole('1.5')).toBe(false)
})

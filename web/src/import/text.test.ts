import { expect, test } from 'vitest'

import { rowsOfText } from './text'

const ZH = '月份,进出口,金额\n2024-01,进口,"1,250.50"\n'
const RU = 'Месяц;Направление;Стоимость\n01.2024;импорт;1 250,50\n'

const utf8 = (text: string) => new TextEncoder().encode(text)

/** Cyrillic letters as windows-1251 has them. */
function windows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0)
    return code < 0x80 ? code : code - 0x350
  })
}

test('a delimiter is found by the headings that it makes', () => {
  expect(rowsOfText('trade', utf8(ZH), {})[0]).toEqual(['月份', '进出口', '金额'])
  expect(rowsOfText('trade', utf8(RU), {})[1]).toEqual(['01.2024', 'импорт', '1 250,50'])
  expect(rowsOfText('trade', utf8(ZH.replaceAll(',', '\t')), {})[0]).toHaveLength(3)
})

test('a delimiter within quotes is none', () => {
  expect(rowsOfText('trade', utf8(ZH), {})[1]).toEqual(['2024-01', '进口', '1,250.50'])
})

test('an encoding is found by the headings that it makes', () => {
  const gb18030 = Uint8Array.from([0xd4, 0xc2, 0xb7, 0xdd, 0x2c, 0xbd, 0xf0, 0xb6, 0xee, 0x0a])

  expect(rowsOfText('trade', gb18030, {})[0]).toEqual(['月份', '金额'])
  expect(rowsOfText('trade', windows1251(RU), {})[0]).toEqual(['Месяц', 'Направление', 'Стоимость'])
})

test('a mark in front says how a text is written, and is no part of it', () => {
  expect(rowsOfText('trade', utf8(`\u{feff}${ZH}`), {})[0]?.[0]).toBe('月份')
})

test('a letter that is cut off at the end is no other encoding', () => {
  const cut = utf8(ZH).slice(0, 17)

  expect(rowsOfText('trade', cut, {})[0]?.[0]).toBe('月份')
})

test('what is declared is not found', () => {
  expect(rowsOfText('trade', utf8(ZH), { delimiter: 'SEMICOLON' })[0]).toEqual(['月份,进出口,金额'])
})

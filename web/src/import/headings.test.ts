import { expect, test } from 'vitest'

import { assigned, columnOf, headingRow, match, nameOf } from './headings'

test('case, spaces, signs and width of a heading do not matter', () => {
  for (const heading of [
    '净重（千克）',
    '净重(千克)',
    ' НЕТТО КГ ',
    'net_weight',
    'Net weight, kg',
  ]) {
    expect(columnOf('trade', heading)?.key, heading).toBe('net_weight')
  }
  expect(columnOf('trade', 'ＨＳ编码')?.key).toBe('hs_code')
  expect(columnOf('trade', '备注')).toBeUndefined()
})

test('a column is called as in the template of the language', () => {
  expect(nameOf('rates', 'rate', 'zh')).toBe('汇率')
  expect(nameOf('rates', 'rate', 'ru')).toBe('Курс')
})

test('headings are found below a title', () => {
  const rows = [['海关数据'], [''], ['月份', '进出口', '商品编码'], ['2024-01', '进口', '4407']]

  expect(headingRow('trade', rows)).toEqual({ at: 2, known: 3 })
})

test('what a file lacks is told apart from what can be said of all its rows', () => {
  const matched = match('trade', ['月份', '进出口', '贸易伙伴', '货值', '币种'], {})

  expect(matched.missing.map(({ key }) => key)).toEqual(['hs_code', 'value'])
  expect(matched.declarable.map(({ key }) => key)).toEqual(['valuation'])
  expect(matched.columns[3]).toBeUndefined()
})

test('an assigned heading is as good as a known one', () => {
  const matched = match('trade', ['月份', '货值'], { 货值: 'value' })

  expect(matched.columns[1]?.key).toBe('value')
  expect(matched.missing.map(({ key }) => key)).not.toContain('value')
  expect(matched.assignable.map(({ key }) => key)).not.toContain('value')
})

test('nothing is assigned to a column that is not kept', () => {
  const keys = match('trade', [], {}).assignable.map(({ key }) => key)

  expect(keys).toContain('checkpoint')
  expect(keys).not.toContain('goods')
})

test('a heading is assigned once, and can be left alone again', () => {
  const first = assigned([], '货值', 'value')

  expect(assigned(first, '货值', 'quantity')).toEqual([{ heading: '货值', column: 'quantity' }])
  expect(assigned(first, '货值', undefined)).toEqual([])
})

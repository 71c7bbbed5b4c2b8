import dayjs from 'dayjs'
import { expect, test } from 'vitest'

import { recordsInput, tradeInput, UNTOLD } from './told'

const FILE = new File(['x'], 'x.csv')

test('only what was said is asked for, and nothing is loaded yet', () => {
  const told = {
    ...UNTOLD,
    mapping: [{ heading: '货值', column: 'value' }],
    declared: { currency: ' CNY ', partner: ' ' },
    encoding: 'GB18030' as const,
  }

  expect(recordsInput(told, FILE)).toEqual({
    file: FILE,
    mapping: [{ heading: '货值', column: 'value' }],
    declared: [{ column: 'currency', value: 'CNY' }],
    encoding: 'GB18030',
    dryRun: true,
  })
})

test('a release has months, a day and sums as the register writes them', () => {
  const told = {
    ...UNTOLD,
    code: 'RU-2024 ',
    from: dayjs('2024-01-15'),
    to: dayjs('2024-12-01'),
    source: 'S',
    releasedOn: dayjs('2025-02-03'),
    controlTotals: [
      { currency: 'CNY', amount: '1 250,50' },
      { currency: 'RUB', amount: '' },
    ],
  }

  expect(tradeInput(told, FILE, 'ru')).toMatchObject({
    code: 'RU-2024',
    period: { from: '2024-01', to: '2024-12' },
    source: { code: 'S' },
    releasedOn: '2025-02-03',
    controlTotals: [{ currency: 'CNY', amount: '1250.50' }],
  })
})

import { expect, test } from 'vitest'

import { chartsFor, columnsFor, mirrorOf, questionOf, seriesOf } from './choice'

const USUAL = { from: '2024-01', to: '2025-12' }

function asked(address: string) {
  const parameters = new URLSearchParams(address)
  const read = {
    one: (key: string) => parameters.get(key) ?? undefined,
    all: (key: string) => parameters.getAll(key),
  }
  return questionOf(read, USUAL)
}

test('an address without choices asks for the usual months as a line', () => {
  expect(asked('')).toMatchObject({ view: 'series', period: USUAL, chart: 'line', group: 'NONE' })
})

test('months are taken in their order, 240 at most', () => {
  expect(asked('from=2025-03&to=2024-05').period).toEqual({ from: '2024-05', to: '2025-03' })
  expect(asked('from=1990-01&to=2025-12').period).toEqual({ from: '2006-01', to: '2025-12' })
  expect(asked('from=2025-13').period).toEqual(USUAL)
})

test('a chart that does not fit gives way to one that does', () => {
  expect(asked('step=ALL&chart=line').chart).toBe('bar')
  expect(asked('measure=UNIT_VALUE&chart=area').chart).toBe('line')
  expect(chartsFor('ALL', 'SECTOR', 'UNIT_VALUE')).not.toContain('treemap')
  expect(chartsFor('MONTH', 'REPORTER', 'VALUE')).not.toContain('area')
})

test('the whole period is told apart by something', () => {
  expect(asked('step=ALL').group).toBe('SECTOR')
  expect(asked('step=ALL&by=PARTNER').group).toBe('PARTNER')
})

test('both banks are told apart and no reporter is named', () => {
  const series = seriesOf(asked('by=REPORTER&step=YEAR&reporter=RU'))

  expect(series.groupBy).toEqual(['YEAR', 'REPORTER'])
  expect(series.filter.reporter).toBeUndefined()
})

test('a matrix never crosses two of a kind', () => {
  expect(asked('rows=YEAR&columns=MONTH')).toMatchObject({ rows: 'YEAR', columns: 'DIRECTION' })
  expect(columnsFor('HS2')).not.toContain('HS6')
})

test('conditions that no code can be are left out', () => {
  const { filter } = asked('hs=44&hs=x&partner=RU&partner=russia&transport=RAIL&transport=CART')

  expect(filter).toMatchObject({ hsCodes: ['44'], partners: ['RU'], transports: ['RAIL'] })
})

test('mirror statistics take only the conditions that both reports know', () => {
  const filter = mirrorOf(asked('hs=44&partner=KZ&direction=EXPORT&synthetic=no'))

  expect(filter).toEqual({
    period: USUAL,
    sectors: [],
    clusters: [],
    hsCodes: ['44'],
    synthetic: false,
  })
})

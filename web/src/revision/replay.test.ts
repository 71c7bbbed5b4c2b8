import { expect, test } from 'vitest'

import { fieldsOf, replay, type Entry } from './replay'

function entry(version: number, changes: Entry['changes']): Entry {
  return {
    seq: String(version),
    action: 'UPDATE',
    version,
    at: '2026-01-01T00:00:00Z',
    actorName: null,
    actorRole: null,
    changes,
  }
}

test('every entry knows all that the record said before and after it', () => {
  const replayed = replay([
    entry(3, [{ field: 'plannedInvestmentMinor', before: 100, after: 200 }]),
    entry(2, [{ field: 'stage', before: 'PLANNED', after: null }]),
    entry(1, [
      { field: 'plannedInvestmentCurrency', before: null, after: 'CNY' },
      { field: 'plannedInvestmentMinor', before: null, after: 100 },
      { field: 'stage', before: null, after: 'PLANNED' },
    ]),
  ])

  expect(replayed.map(({ entry }) => entry.version)).toEqual([3, 2, 1])
  expect(replayed[0]?.before).toEqual({
    plannedInvestmentCurrency: 'CNY',
    plannedInvestmentMinor: 100,
  })
  expect(replayed[0]?.after.plannedInvestmentMinor).toBe(200)
  expect(replayed[2]?.before).toEqual({})
})

test('columns that say one thing are one field, names come first, and bookkeeping is none', () => {
  const fields = fieldsOf(
    entry(2, [
      { field: 'keyFactsVersion', before: 1, after: 2 },
      { field: 'plannedInvestmentCurrency', before: 'CNY', after: 'RUB' },
      { field: 'plannedInvestmentMinor', before: 1, after: 2 },
      { field: 'name.ru', before: null, after: 'Парк' },
      { field: 'name.zh', before: null, after: '园区' },
    ]),
  )

  expect(fields).toEqual(['name.zh', 'name.ru', 'plannedInvestment'])
})

import { expect, test } from 'vitest'

import type { Role, Side } from '../gql/graphql'
import type { Viewer } from '../session/viewer'
import { endorsesFor, readsHistoryOf, stepsOf } from './steps'

function viewer(side: Side | null, role: Role): Viewer {
  return { name: 'somebody', side, role, hasSecondFactor: false, mustEnrolSecondFactor: false }
}

const DRAFT = { side: 'CN', publication: 'DRAFT', archivedAt: null } as const

test('an editor submits, a publisher publishes', () => {
  expect(stepsOf(viewer('CN', 'EDITOR'), DRAFT)).toEqual(['submit', 'archive'])
  expect(stepsOf(viewer('CN', 'PUBLISHER'), DRAFT)).toEqual(['publish', 'archive'])
})

test('what is public is only withdrawn, by its publisher', () => {
  const published = { ...DRAFT, publication: 'PUBLISHED' } as const

  expect(stepsOf(viewer('CN', 'PUBLISHER'), published)).toEqual(['withdraw'])
  expect(stepsOf(viewer('CN', 'EDITOR'), published)).toEqual([])
})

test('what is archived stands still', () => {
  const archived = { ...DRAFT, archivedAt: '2026-01-01T00:00:00Z' }

  expect(stepsOf(viewer('CN', 'PUBLISHER'), archived)).toEqual([])
})

test('nobody acts on the records across the river', () => {
  expect(stepsOf(viewer('RU', 'PUBLISHER'), DRAFT)).toEqual([])
  expect(stepsOf(viewer('CN', 'READER'), DRAFT)).toEqual([])
  expect(stepsOf(undefined, DRAFT)).toEqual([])
})

test('a word on a project is given across the river, by publishers', () => {
  expect(endorsesFor(viewer('RU', 'PUBLISHER'), 'CN')).toBe(true)
  expect(endorsesFor(viewer('CN', 'PUBLISHER'), 'CN')).toBe(false)
  expect(endorsesFor(viewer('RU', 'EDITOR'), 'CN')).toBe(false)
  expect(endorsesFor(viewer(null, 'AUDITOR'), 'CN')).toBe(false)
})

test('the history is read by those who write, and by auditors', () => {
  expect(readsHistoryOf(viewer('CN', 'EDITOR'), 'CN')).toBe(true)
  expect(readsHistoryOf(viewer('CN', 'AUDITOR'), 'CN')).toBe(true)
  expect(readsHistoryOf(viewer(null, 'AUDITOR'), 'CN')).toBe(true)
  expect(readsHistoryOf(viewer('CN', 'READER'), 'CN')).toBe(false)
  expect(readsHistoryOf(viewer('RU', 'AUDITOR'), 'CN')).toBe(false)
})

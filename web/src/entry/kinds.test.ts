import { readFileSync } from 'node:fs'

import { buildSchema, isInputObjectType } from 'graphql'
import { expect, test } from 'vitest'

import { CLUSTER_PART_FORM } from '../cluster-part/form'
import { ENTERPRISE_FORM } from '../enterprise/form'
import { OBSERVATION_FORM } from '../indicator/form'
import { PLACE_FORM } from '../place/form'
import { PROJECT_FORM } from '../project/form'
import { RATE_FORM } from '../rate/form'
import { SOURCE_FORM } from '../source/form'
import { ZONE_FORM } from '../zone/form'
import { itemsOf } from './kind'
import { changes, entered, read, shapeOf } from './values'

const schema = buildSchema(readFileSync('../schema.graphql', 'utf8'))

/** What belongs to asking, and not to a record. */
const ASKING = ['acceptWarnings', 'idempotencyKey']

function inputFields(name: string): string[] {
  const type = schema.getType(name)
  if (!isInputObjectType(type)) throw new Error(`${name} is no input`)
  return Object.keys(type.getFields()).filter((field) => !ASKING.includes(field))
}

const FORMS = [
  ['CreateProjectInput', PROJECT_FORM],
  ['CreateEnterpriseInput', ENTERPRISE_FORM],
  ['CreateZoneInput', ZONE_FORM],
  ['CreatePlaceInput', PLACE_FORM],
  ['CreateSourceInput', SOURCE_FORM],
  ['CreateObservationInput', OBSERVATION_FORM],
  ['CreateExchangeRateInput', RATE_FORM],
  ['CreateClusterPartInput', CLUSTER_PART_FORM],
] as const

test.for(FORMS)('the form of %s asks for all that the API takes', ([input, kind]) => {
  const names = itemsOf(kind).map(({ name }) => name)

  expect(names.sort()).toEqual(inputFields(input).sort())
})

test.for([
  ['ParticipantInput', 'participants'],
  ['MilestoneInput', 'milestones'],
  ['AliasInput', 'aliases'],
] as const)('an entry of %s has all that the API takes', ([input, list]) => {
  const item = itemsOf(PROJECT_FORM).find(({ name }) => name === list)
  const names = ['id', ...(item?.entries ?? []).map(({ name }) => name)]

  expect(names.sort()).toEqual(inputFields(input).sort())
})

test('a new form gives no more than what it begins with', () => {
  const items = itemsOf(PROJECT_FORM)

  const given = entered(items, read(items, undefined, 'CN'))

  expect(given).toEqual({ stage: 'PROPOSED', standing: 'ACTIVE' })
})

test('what was read and not changed is not given', () => {
  const items = itemsOf(PROJECT_FORM)
  const base = read(
    items,
    { name: { zh: '桥', ru: 'Мост', en: null }, stageOn: { iso: '2024-Q2' } },
    'CN',
  )
  const values = { ...base, name: { zh: '大桥', ru: 'Мост', en: '' }, stageOn: '' }

  expect(changes(items, base, values)).toEqual({ name: { zh: '大桥' }, stageOn: null })
})

test('a list is given whole, with the ids of what stays', () => {
  const items = itemsOf(PROJECT_FORM)
  const alias = { id: 'Alias:1', name: '海兰泡', language: 'ZH', kind: 'FORMER' }
  const base = read(items, { aliases: { nodes: [alias] } }, 'CN')
  const entry = { name: 'Хэйхэ', language: 'RU', kind: 'ALTERNATE', validFrom: '', validTo: '' }
  const values = { ...base, aliases: [...(base.aliases as object[]), entry] }

  const { aliases } = changes(items, base, values)

  expect(aliases).toEqual([
    { ...alias, validFrom: null, validTo: null },
    { name: 'Хэйхэ', language: 'RU', kind: 'ALTERNATE', validFrom: null, validTo: null },
  ])
})

test('a sum without the day of its prices is not sent', () => {
  const shape = shapeOf(itemsOf(PROJECT_FORM).filter(({ name }) => name === 'plannedInvestment'))
  const sum = (on: string) => ({ plannedInvestment: { amount: '5', currency: 'CNY', on } })

  expect(shape.safeParse(sum('')).success).toBe(false)
  expect(shape.safeParse(sum('2024-06')).success).toBe(false)
  expect(shape.safeParse(sum('2024-06-15')).success).toBe(true)
})

import type { EntriesFragment } from '../gql/graphql'
import { LANGUAGES } from '../shared/language'

export type Entry = EntriesFragment['nodes'][number]

/** What a record says, by field. */
export type Facts = Record<string, unknown>

/** An entry of a record's history, with all that the record said before it and after it. */
export interface Replayed {
  entry: Entry
  before: Facts
  after: Facts
}

/**
 * Goes through a history, given latest first. An entry tells only of the fields that it changed,
 * and some are read together: a sum means nothing without its currency.
 */
export function replay(entries: Entry[]): Replayed[] {
  let facts: Facts = {}
  const replayed = entries.toReversed().map((entry) => {
    const before = facts
    facts = changed(before, entry)
    return { entry, before, after: facts }
  })
  return replayed.reverse()
}

function changed(before: Facts, { changes }: Entry): Facts {
  const after = { ...before }
  for (const change of changes) after[change.field] = change.after
  const said = Object.entries(after).filter(([, value]) => value != null)
  return Object.fromEntries(said)
}

/** Columns that say one thing together, by the field that people know. */
const TOGETHER: Record<string, string> = {
  actualCompletionPrecision: 'actualCompletion',
  actualInvestmentCurrency: 'actualInvestment',
  actualInvestmentMinor: 'actualInvestment',
  actualInvestmentOn: 'actualInvestment',
  actualStartPrecision: 'actualStart',
  capacityMicro: 'capacity',
  capacityUnit: 'capacity',
  latitudeE6: 'coordinates',
  longitudeE6: 'coordinates',
  monthFrom: 'period',
  monthTo: 'period',
  periodFrom: 'period',
  periodPrecision: 'period',
  periodTo: 'period',
  plannedCompletionPrecision: 'plannedCompletion',
  plannedInvestmentCurrency: 'plannedInvestment',
  plannedInvestmentMinor: 'plannedInvestment',
  plannedInvestmentOn: 'plannedInvestment',
  plannedStartPrecision: 'plannedStart',
  publishedPrecision: 'publishedOn',
  rateE10: 'rate',
  revision: 'classification',
  stagePrecision: 'stageOn',
  subjectKind: 'subject',
  unit: 'value',
  valueMicro: 'value',
}

/** What the register keeps for itself. */
const UNTOLD = ['counterpartSide', 'keyFactsVersion', 'precedence', 'publishedAt', 'subjectSide']

/** What is told first, in this order; the rest follows by name. */
const FIRST = ['publication', 'code', 'name', 'title', 'summary', 'stage', 'standing', 'sector']

/** The fields that an entry changed, as people know them. */
export function fieldsOf({ changes }: Entry): string[] {
  const told = changes.map(({ field }) => field).filter((field) => !UNTOLD.includes(field))
  const fields = [...new Set(told.map((field) => TOGETHER[field] ?? field))]
  return fields.sort((one, other) => rank(one) - rank(other))
}

function rank(field: string): number {
  const [name = '', language = ''] = field.split('.')
  const at = FIRST.indexOf(name)
  const spoken = LANGUAGES.findIndex((one) => one === language)
  return (at < 0 ? FIRST.length : at) * LANGUAGES.length + spoken
}

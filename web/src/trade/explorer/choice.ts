import type {
  MirrorFilter,
  Side,
  TradeDimension,
  TradeFilter,
  TradeMeasure,
  TradeReference,
  Transport,
} from '../../gql/graphql'
import { allKnown, known, type Choices } from '../../shared/choices'
import { SIDES } from '../../shared/side'
import { monthsAfter, type Period } from '../period'
import { CURRENCIES } from '../question'

export const VIEWS = ['series', 'matrix', 'mirror', 'indices'] as const
export const STEPS = ['MONTH', 'QUARTER', 'YEAR', 'ALL'] as const
export const MEASURES = ['VALUE', 'WEIGHT', 'UNIT_VALUE'] as const satisfies readonly TradeMeasure[]
export const DIRECTIONS = ['EXPORT', 'IMPORT'] as const
export const REFERENCES = [
  'OTHER_BANK',
  'ALL_PARTNERS',
] as const satisfies readonly TradeReference[]
export const TRANSPORTS = [
  'RAIL',
  'ROAD',
  'RIVER',
  'SEA',
  'AIR',
  'PIPELINE',
  'POWER_LINE',
  'OTHER',
] as const satisfies readonly Transport[]

/** What trade can be told apart by besides time; the last three read the rows themselves. */
export const GROUPS = [
  'DIRECTION',
  'SECTOR',
  'CLUSTER',
  'HS2',
  'PARTNER',
  'CHECKPOINT',
  'HS4',
  'HS6',
  'TRANSPORT',
] as const satisfies readonly TradeDimension[]
const TIMES = ['YEAR', 'QUARTER', 'MONTH'] as const satisfies readonly TradeDimension[]
/** What a side of a matrix can be. */
export const LINES = [...TIMES, ...GROUPS] as const

export type View = (typeof VIEWS)[number]
export type Step = (typeof STEPS)[number]
type ChartKind = 'line' | 'area' | 'bar' | 'treemap' | 'table'
/** By what a series is told apart besides time; both banks beside each other are a way of it. */
export type Group = (typeof GROUPS)[number] | 'REPORTER' | 'NONE'

/** The most months that a question may have. */
const MOST_MONTHS = 240

/** What is asked of the register's trade figures, as it stands in the address. */
export interface TradeQuestion {
  view: View
  period: Period
  reporter: Side
  currency: (typeof CURRENCIES)[number]
  measure: TradeMeasure
  step: Step
  group: Group
  chart: ChartKind
  rows: (typeof LINES)[number]
  columns: (typeof LINES)[number]
  /** What a bank's specialisation is measured against. */
  against: TradeReference
  /** Without the reporter, whom not every question names. */
  filter: Omit<TradeFilter, 'reporter' | 'period'>
}

type Read = Pick<Choices, 'one' | 'all'>

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/
const HS_CODE = /^\d{2,10}$/
const COUNTRY = /^[A-Z]{2}$/

/** The months of the address, in their order and no more than may be asked for. */
function periodOf({ one }: Read, usual: Period): Period {
  const [from = usual.from, to = usual.to] = [one('from'), one('to')]
    .map((month, at) => (month && MONTH.test(month) ? month : [usual.from, usual.to][at]))
    .sort()
  const earliest = monthsAfter(to, 1 - MOST_MONTHS)
  return { from: from < earliest ? earliest : from, to }
}

/** The charts that can show a series. What does not add up is neither stacked nor cut in shares. */
export function chartsFor(step: Step, group: Group, measure: TradeMeasure): ChartKind[] {
  const addsUp = measure !== 'UNIT_VALUE' && group !== 'REPORTER'
  if (step === 'ALL') return addsUp ? ['bar', 'treemap', 'table'] : ['bar', 'table']
  return addsUp ? ['line', 'area', 'bar', 'table'] : ['line', 'bar', 'table']
}

/** How a series is told apart; the whole period by nothing would be one number. */
function groupOf({ one }: Read, step: Step): Group {
  const group = known([...GROUPS, 'REPORTER', 'NONE'] as const, one('by')) ?? 'NONE'
  return group === 'NONE' && step === 'ALL' ? 'SECTOR' : group
}

function filterOf({ one, all }: Read): TradeQuestion['filter'] {
  return {
    direction: known(DIRECTIONS, one('direction')),
    sectors: all('sector'),
    clusters: all('cluster'),
    hsCodes: all('hs').filter((code) => HS_CODE.test(code)),
    partners: all('partner').filter((code) => COUNTRY.test(code)),
    checkpoints: all('checkpoint'),
    transports: allKnown(TRANSPORTS, all('transport')),
    synthetic: one('synthetic') !== 'no',
  }
}

/**
 * The question of an address. What does not fit the others is left out of it, but stays in the
 * address for the view that it fits.
 */
export function questionOf(read: Read, usual: Period): TradeQuestion {
  const { one } = read
  const step = known(STEPS, one('step')) ?? 'MONTH'
  const measure = known(MEASURES, one('measure')) ?? 'VALUE'
  const group = groupOf(read, step)
  const charts = chartsFor(step, group, measure)
  const rows = known(LINES, one('rows')) ?? 'SECTOR'
  const columns = crossing(rows, known(LINES, one('columns')) ?? 'YEAR')
  return {
    view: known(VIEWS, one('view')) ?? 'series',
    period: periodOf(read, usual),
    reporter: known(SIDES, one('reporter')) ?? 'CN',
    currency: known(CURRENCIES, one('currency')) ?? 'CNY',
    measure,
    step,
    group,
    chart: known(charts, one('chart')) ?? charts[0] ?? 'table',
    rows,
    columns,
    against: known(REFERENCES, one('against')) ?? 'OTHER_BANK',
    filter: filterOf(read),
  }
}

type Line = (typeof LINES)[number]

/** Which kind of dimension it is: of one kind, a question may have one only. */
function kindOf(line: Line): string {
  if (line.startsWith('HS')) return 'HS'
  return TIMES.some((time) => time === line) ? 'TIME' : line
}

/** What can stand across the rows of a matrix. */
export function columnsFor(rows: Line): Line[] {
  return LINES.filter((line) => kindOf(line) !== kindOf(rows))
}

function crossing(rows: Line, wished: Line): Line {
  const possible = columnsFor(rows)
  return possible.includes(wished) ? wished : (possible[0] ?? 'DIRECTION')
}

/** The question as a series is asked. Both banks are told apart, never added. */
export function seriesOf({ step, group, reporter, period, filter }: TradeQuestion): {
  groupBy: TradeDimension[]
  filter: TradeFilter
} {
  const time = step === 'ALL' ? [] : [step]
  const other = group === 'NONE' ? [] : [group]
  const both = group === 'REPORTER'
  return {
    groupBy: [...time, ...other],
    filter: { ...filter, period, reporter: both ? undefined : reporter },
  }
}

/** The conditions that hold for both banks' reports of their trade with each other. */
export function mirrorOf({ period, filter }: TradeQuestion): MirrorFilter {
  const { sectors, clusters, hsCodes, synthetic } = filter
  return { period, sectors, clusters, hsCodes, synthetic }
}

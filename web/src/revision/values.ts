import { useIntl } from 'react-intl'

import { useFigures } from '../shared/figure'
import { LANGUAGES, type Language } from '../shared/language'
import { isoAt } from '../shared/partial-date'
import { useMessage } from '../shared/speech'
import type { NamesOf } from './names'
import { useParts } from './parts'
import type { Facts } from './replay'
import { text, useSaying, type Line, type Saying } from './saying'
import { amountOf, monthOf } from './written'

/** Words of the register, by the messages that name them. */
const WORDS: Partial<Record<string, string>> = {
  cooperationForm: 'form',
  kind: 'recordKind',
  ownership: 'ownership',
  publication: 'publication',
  qualifier: 'qualifier',
  stage: 'stage',
  standing: 'standing',
  status: 'datasetStatus',
  valuation: 'valuation',
}

/** The column that says how much of a date is known. */
const PRECISION: Partial<Record<string, string>> = {
  actualCompletion: 'actualCompletionPrecision',
  actualStart: 'actualStartPrecision',
  plannedCompletion: 'plannedCompletionPrecision',
  plannedStart: 'plannedStartPrecision',
  publishedOn: 'publishedPrecision',
  stageOn: 'stagePrecision',
}

const NEIGHBOURS: Partial<Record<string, string>> = {
  counterpart: 'Project',
  place: 'Place',
  source: 'Source',
  zone: 'Zone',
}

/** Millionths and the like are written as whole numbers. */
const MICRO = 1e6
const RATE_UNITS = 1e10

/** Says a field of a record. */
type Say = (facts: Facts, field: string) => Line[]

/** The language that the name of a field ends in. */
export function languageIn(field: string): Language | undefined {
  return LANGUAGES.find((language) => field.endsWith(`.${language}`))
}

/** Says what stands in a field, in the words of the page. */
export function useValues(names: NamesOf): (field: string, facts: Facts) => Line[] {
  const figures = useFigures()
  const saying = useSaying(names)
  const composed = useComposed(saying)
  const single = useSingle(saying, names)
  const parts = useParts(saying)
  const { word, neighbour, plain } = saying

  return (field, facts) => {
    const value = facts[field]
    const language = languageIn(field)
    if (language) return value == null ? [] : [[{ text: text(value), language }]]
    if (Array.isArray(value)) return (value as Facts[]).map((part) => parts(field, part))
    const sayAll = composed[field]
    if (sayAll) return sayAll(facts, field)
    if (value == null) return []
    const precision = PRECISION[field]
    if (precision) return plain(figures.date(isoAt(text(value), text(facts[precision]))))
    const neighbours = NEIGHBOURS[field]
    if (neighbours) return [[neighbour(neighbours, value)]]
    const words = WORDS[field]
    if (words) return plain(word(words, value))
    return single[field]?.(facts, field) ?? plain(text(value))
  }
}

/** Fields that several columns hold, none of which bears their name alone. */
function useComposed({ plain }: Saying): Partial<Record<string, Say>> {
  const figures = useFigures()
  const sum: Say = (facts, field) => {
    const currency = text(facts[`${field}Currency`])
    const minor = facts[`${field}Minor`]
    if (typeof minor !== 'number' || !currency) return []
    return plain(figures.full({ amount: amountOf(minor, currency), currency }))
  }
  const measure = (micro: unknown, unit: unknown) =>
    typeof micro === 'number' ? plain(`${figures.exact(String(micro / MICRO))} ${text(unit)}`) : []
  return {
    plannedInvestment: sum,
    actualInvestment: sum,
    capacity: ({ capacityMicro, capacityUnit }) => measure(capacityMicro, capacityUnit),
    value: ({ valueMicro, unit }) => measure(valueMicro, unit),
    coordinates: ({ latitudeE6, longitudeE6 }) => {
      if (typeof latitudeE6 !== 'number' || typeof longitudeE6 !== 'number') return []
      return plain(`${latitudeE6 / MICRO}, ${longitudeE6 / MICRO}`)
    },
    period: ({ monthFrom, monthTo, periodFrom, periodTo }) => {
      if (monthFrom != null) {
        const [from, to] = [Number(monthFrom), Number(monthTo)]
        return plain(figures.month(monthOf(from)), figures.month(monthOf(to)))
      }
      if (periodFrom == null) return []
      return plain(figures.date(text(periodFrom)), figures.date(text(periodTo)))
    },
    rate: ({ rateE10 }) =>
      typeof rateE10 === 'number' ? plain(figures.exact(String(rateE10 / RATE_UNITS))) : [],
  }
}

/** Fields of one column, by what they are. */
function useSingle({ named, plain }: Saying, names: NamesOf): Partial<Record<string, Say>> {
  const t = useMessage()
  const intl = useIntl()
  const figures = useFigures()
  const listed =
    (list: 'sector' | 'cluster' | 'indicator'): Say =>
    (facts) => {
      const code = text(facts[list])
      return [[named(names.listed(list, code), code)]]
    }
  const day: Say = (facts, field) =>
    plain(intl.formatDate(text(facts[field]), { dateStyle: 'medium' }))
  const yesOrNo: Say = (facts, field) => plain(t(facts[field] === true ? 'yes' : 'no'))
  const count: Say = (facts, field) => plain(figures.count(Number(facts[field])))
  return {
    sector: listed('sector'),
    cluster: listed('cluster'),
    indicator: listed('indicator'),
    subject: (facts) => [[named(names.subject(facts), t('history.hidden'))]],
    country: ({ country }) => plain(figures.country(text(country))),
    month: ({ month }) => plain(figures.month(monthOf(Number(month)))),
    archivedAt: day,
    releasedAt: day,
    headline: yesOrNo,
    synthetic: yesOrNo,
    plannedJobs: count,
    rowCount: count,
  }
}

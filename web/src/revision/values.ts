import { useIntl } from 'react-intl'

import { useFigures } from '../shared/figure'
import { LANGUAGES, type Language } from '../shared/language'
import { read, type Localized } from '../shared/name'
import { isoAt } from '../shared/partial-date'
import { useLanguage, useMessage } from '../shared/speech'
import type { NamesOf } from './names'
import type { Facts } from './replay'
import { amountOf, globalId, monthOf } from './written'

/** A run of text, with its language where that is not the page's. */
interface Run {
  text: string
  language?: Language
}

/** One thing that a field says; fields with parts say several. */
export type Line = Run[]

/** Words of the register, by the messages that name them. */
const WORDS: Record<string, string> = {
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
const PRECISION: Record<string, string> = {
  actualCompletion: 'actualCompletionPrecision',
  actualStart: 'actualStartPrecision',
  plannedCompletion: 'plannedCompletionPrecision',
  plannedStart: 'plannedStartPrecision',
  publishedOn: 'publishedPrecision',
  stageOn: 'stagePrecision',
}

const NEIGHBOURS: Record<string, string> = {
  counterpart: 'Project',
  place: 'Place',
  source: 'Source',
  zone: 'Zone',
}

/** Millionths and the like are written as whole numbers. */
const MICRO = 1e6
const RATE_UNITS = 1e10
const HUNDREDTHS = 100

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** The language that the name of a field ends in. */
export function languageIn(field: string): Language | undefined {
  return LANGUAGES.find((language) => field.endsWith(`.${language}`))
}

/** Says what stands in a field, in the words of the page. */
export function useValues(names: NamesOf): (field: string, facts: Facts) => Line[] {
  const t = useMessage()
  const intl = useIntl()
  const figures = useFigures()
  const wished = useLanguage()
  const word = (of: string, value: unknown) => {
    const id = `${of}.${text(value)}`
    return id in intl.messages ? intl.formatMessage({ id }) : text(value)
  }
  const named = (name: Localized | undefined, otherwise: string): Run => {
    if (!name) return { text: otherwise }
    const { text, language } = read(name, wished)
    return { text, language: language === wished ? undefined : language }
  }
  const neighbour = (type: string, key: unknown) =>
    named(names.record(globalId(type, text(key))), t('history.hidden'))
  const day = (facts: Facts, field: string, precision = PRECISION[field] ?? '') =>
    figures.date(isoAt(text(facts[field]), text(facts[precision])))
  const known = (...lines: (string | undefined)[]): Line[] => {
    const [first, last] = lines.filter(Boolean)
    const said = first && last ? figures.span(first, last) : first
    return said ? [[{ text: said }]] : []
  }
  const parts = useParts({ word, named, neighbour, names })

  return (field, facts) => {
    const value = facts[field]
    const language = languageIn(field)
    if (language) return value == null ? [] : [[{ text: text(value), language }]]
    if (Array.isArray(value)) return (value as Facts[]).map((part) => parts(field, part))
    switch (field) {
      case 'plannedInvestment':
      case 'actualInvestment': {
        const currency = text(facts[`${field}Currency`])
        const minor = facts[`${field}Minor`]
        if (typeof minor !== 'number' || !currency) return []
        return known(figures.full({ amount: amountOf(minor, currency), currency }))
      }
      case 'capacity':
      case 'value': {
        const micro = facts[`${field}Micro`]
        if (typeof micro !== 'number') return []
        const unit = text(facts[field === 'value' ? 'unit' : 'capacityUnit'])
        return known(`${figures.exact(String(micro / MICRO))} ${unit}`)
      }
      case 'coordinates': {
        const { latitudeE6, longitudeE6 } = facts
        if (typeof latitudeE6 !== 'number' || typeof longitudeE6 !== 'number') return []
        return known(`${latitudeE6 / MICRO}, ${longitudeE6 / MICRO}`)
      }
      case 'period':
        if (facts.monthFrom != null) {
          const [from, to] = [Number(facts.monthFrom), Number(facts.monthTo)]
          return known(figures.month(monthOf(from)), figures.month(monthOf(to)))
        }
        if (facts.periodFrom == null) return []
        return known(day(facts, 'periodFrom', ''), day(facts, 'periodTo', ''))
      case 'rate': {
        const rate = facts.rateE10
        return typeof rate === 'number' ? known(figures.exact(String(rate / RATE_UNITS))) : []
      }
    }
    if (value == null) return []
    if (field in PRECISION) return known(day(facts, field))
    if (field in NEIGHBOURS) return [[neighbour(NEIGHBOURS[field] ?? '', value)]]
    if (field in WORDS) return known(word(WORDS[field] ?? '', value))
    switch (field) {
      case 'sector':
      case 'cluster':
      case 'indicator':
        return [[named(names.listed(field, text(value)), text(value))]]
      case 'subject':
        return [[named(names.subject(facts), t('history.hidden'))]]
      case 'country':
        return known(figures.country(text(value)))
      case 'month':
        return known(figures.month(monthOf(Number(value))))
      case 'archivedAt':
      case 'releasedAt':
        return known(intl.formatDate(text(value), { dateStyle: 'medium' }))
      case 'headline':
      case 'synthetic':
        return known(t(value === true ? 'yes' : 'no'))
      case 'plannedJobs':
      case 'rowCount':
        return known(figures.count(Number(value)))
      default:
        return known(text(value))
    }
  }
}

interface Tools {
  word: (of: string, value: unknown) => string
  named: (name: Localized | undefined, otherwise: string) => Run
  neighbour: (type: string, key: unknown) => Run
  names: NamesOf
}

/** Says what a part of a record is: a participant, a milestone, another name, a number. */
function useParts({ word, named, neighbour }: Tools): (field: string, part: Facts) => Line {
  const t = useMessage()
  const figures = useFigures()
  const after = (...words: string[]): Run[] => {
    const said = words.filter(Boolean)
    return said.length > 0 ? [{ text: ` · ${said.join(' · ')}` }] : []
  }
  const date = (part: Facts, field: 'plannedOn' | 'actualOn') => {
    if (part[field] == null) return ''
    const precision = text(part[field === 'plannedOn' ? 'plannedPrecision' : 'actualPrecision'])
    const shown = figures.date(isoAt(text(part[field]), precision))
    return t(field === 'plannedOn' ? 'milestone.planned' : 'milestone.reached', { date: shown })
  }
  return (field, part) => {
    switch (field) {
      case 'participants': {
        const share = typeof part.shareBp === 'number' ? String(part.shareBp / HUNDREDTHS) : ''
        return [
          neighbour('Enterprise', part.enterprise),
          ...after(word('role', part.role), share && figures.percent(share)),
        ]
      }
      case 'milestones': {
        const [zh, ru, en] = LANGUAGES.map((language) => text(part[`name.${language}`]) || null)
        return [
          named({ zh, ru, en }, ''),
          ...after(word('milestone', part.kind), date(part, 'actualOn'), date(part, 'plannedOn')),
        ]
      }
      case 'aliases': {
        const language = LANGUAGES.find((language) => language === part.language)
        return [{ text: text(part.name), language }, ...after(word('within.aliasKind', part.kind))]
      }
      case 'identifiers':
        return [
          { text: word('identifier', text(part.scheme).replace('-', '_')) },
          ...after(text(part.value)),
        ]
      case 'zones':
        return [neighbour('Zone', part.zone)]
      case 'places':
        return [neighbour('Place', part.place)]
      default:
        return [{ text: JSON.stringify(part) }]
    }
  }
}

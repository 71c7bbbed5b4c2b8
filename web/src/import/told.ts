import type { Dayjs } from 'dayjs'

import type {
  DecimalMark,
  Delimiter,
  HeadingInput,
  ImportRecordsInput,
  ImportTradeInput,
  Valuation,
} from '../gql/graphql'
import type { Language } from '../shared/language'
import { plain } from '../shared/number'
import type { Encoding } from './text'

/** How a file is written, as far as its sender says so. */
export interface Shape {
  encoding?: Encoding
  delimiter?: Delimiter
  decimalMark?: DecimalMark
  sheet?: string
}

/** All that a sender says beside a file. What is of a release is left alone for records. */
export interface Told extends Shape {
  code: string
  source: string
  from: Dayjs | null
  to: Dayjs | null
  valuation?: Valuation
  releasedOn: Dayjs | null
  titleZh: string
  titleRu: string
  revision?: string
  controlTotals: { currency: string; amount: string }[]
  /** What is the same in all rows, by column. */
  declared: Record<string, string | undefined>
  /** Headings that are not known, and what they mean. */
  mapping: HeadingInput[]
}

/** Nothing said yet. */
export const UNTOLD: Told = {
  code: '',
  source: '',
  from: null,
  to: null,
  releasedOn: null,
  titleZh: '',
  titleRu: '',
  controlTotals: [],
  declared: {},
  mapping: [],
}

/** A file of records, as the register is asked to check it. */
export function recordsInput(told: Told, file: File): ImportRecordsInput {
  const { encoding, delimiter, decimalMark, sheet, mapping } = told
  const declared = Object.entries(told.declared).flatMap(([column, value]) =>
    value?.trim() ? [{ column, value: value.trim() }] : [],
  )
  return { file, declared, mapping, encoding, delimiter, decimalMark, sheet, dryRun: true }
}

/** A release of trade figures, as the register is asked to check it. */
export function tradeInput(told: Told, file: File, language: Language): ImportTradeInput {
  const month = (day: Dayjs | null) => day?.format('YYYY-MM') ?? ''
  const totals = told.controlTotals.filter(({ currency, amount }) => currency && amount.trim())
  return {
    ...recordsInput(told, file),
    code: told.code.trim(),
    title: { zh: told.titleZh.trim(), ru: told.titleRu.trim() },
    period: { from: month(told.from), to: month(told.to) },
    source: { code: told.source },
    valuation: told.valuation,
    revision: told.revision,
    releasedOn: told.releasedOn?.format('YYYY-MM-DD'),
    controlTotals: totals.map(({ currency, amount }) => ({
      currency,
      amount: plain(amount, language),
    })),
  }
}

import { useIntl } from 'react-intl'

import { dateFormat } from './date-format'

/** A sum as the API gives it: exact, as a decimal text. */
interface Sum {
  amount: string
  currency: string
}

/** Figures as people of the page's language write them. Texts become numbers only to be shown. */
export interface Figures {
  /** A whole number. */
  count: (value: number) => string
  /** A number as exact as it was given. */
  exact: (value: string) => string
  /** An index, to four digits behind the point where it is small, and to one where it is large. */
  index: (value: string) => string
  /** A sum, rounded to what the eye takes in. */
  brief: (sum: Sum) => string
  /** A sum in full. */
  full: (sum: Sum) => string
  percent: (value: string) => string
  /** The same with its sign, for changes. */
  change: (value: string) => string
  /** A month, given as 2025-01. */
  month: (month: string) => string
  /** A day, month, quarter or year, as precisely as it is known. */
  date: (iso: string) => string
  /** From one date to another, both as they are written. */
  span: (from: string, to: string) => string
  /** A country by its code. */
  country: (code: string) => string
}

export function useFigures(): Figures {
  const intl = useIntl()
  const inPercent = (value: string, signDisplay: 'auto' | 'exceptZero') =>
    intl.formatNumber(Number(value) / 100, {
      style: 'percent',
      maximumFractionDigits: 1,
      signDisplay,
    })
  return {
    count: (value) => intl.formatNumber(value),
    exact: (value) => intl.formatNumber(Number(value), { maximumFractionDigits: 10 }),
    index: (value) =>
      intl.formatNumber(Number(value), {
        maximumFractionDigits: Math.abs(Number(value)) < 100 ? 4 : 1,
      }),
    brief: ({ amount, currency }) =>
      intl.formatNumber(Number(amount), {
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol',
        notation: 'compact',
        maximumSignificantDigits: 4,
      }),
    full: ({ amount, currency }) =>
      intl.formatNumber(Number(amount), {
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol',
        maximumFractionDigits: 0,
      }),
    percent: (value) => inPercent(value, 'auto'),
    change: (value) => inPercent(value, 'exceptZero'),
    month: (month) => date(intl.locale, month),
    date: (iso) => {
      const [, year, quarter] = /^(\d+)-Q(\d)$/.exec(iso) ?? []
      if (!year || !quarter) return date(intl.locale, iso)
      return intl.formatMessage({ id: 'date.quarter' }, { year, quarter })
    },
    span: (from, to) => intl.formatMessage({ id: 'dataset.span' }, { from, to }),
    country: (code) => intl.formatDisplayName(code, { type: 'region' }) ?? code,
  }
}

/** A date of one to three parts; what it does not tell is not shown. What is no date stays as it is. */
export function date(locale: string, iso: string): string {
  if (Number.isNaN(Date.parse(iso))) return iso
  const parts = iso.split('-')
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' }
  if (parts.length > 1) options.month = locale.startsWith('zh') ? 'long' : 'short'
  if (parts.length > 2) options.day = 'numeric'
  return dateFormat(locale, options).format(new Date(iso))
}

/** Months as the API writes them, such as 2025-12. */
export interface Period {
  from: string
  to: string
}

/** How many months of figures a page may show. */
export const SPANS = ['12', '24', '60', '96'] as const
export type Span = (typeof SPANS)[number]

/** The month that lies so many after another. */
export function monthsAfter(month: string, count: number): string {
  const [year = 0, ordinal = 1] = month.split('-').map(Number)
  const months = year * 12 + ordinal - 1 + count
  const inYear = (months % 12) + 1
  return `${String(Math.floor(months / 12))}-${String(inYear).padStart(2, '0')}`
}

/** The months of a span up to the last one that has figures. */
export function lastMonths(last: string, span: Span): Period {
  return { from: monthsAfter(last, 1 - Number(span)), to: last }
}

/** The last month that any of these periods reaches. */
export function lastOf(periods: readonly Period[]): string | undefined {
  return periods
    .map(({ to }) => to)
    .sort()
    .at(-1)
}

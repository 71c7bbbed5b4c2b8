import { monthsAfter, type Period } from './period'

/** What a calendar is divided into. */
export type CalendarStep = 'MONTH' | 'QUARTER' | 'YEAR'

const MONTHS: Record<CalendarStep, number> = { MONTH: 1, QUARTER: 3, YEAR: 12 }

/** The calendar period of a step that a month lies in. */
function around(month: string, step: CalendarStep): Period {
  const ordinal = Number(month.slice(5, 7)) - 1
  const from = monthsAfter(month, -(ordinal % MONTHS[step]))
  return { from, to: monthsAfter(from, MONTHS[step] - 1) }
}

/** The calendar periods that reach into some months. */
export function calendarPeriods({ from, to }: Period, step: CalendarStep): Period[] {
  const periods: Period[] = []
  for (let month = from; month <= to;) {
    const period = around(month, step)
    periods.push(period)
    month = monthsAfter(period.to, 1)
  }
  return periods
}

/** The months of a period. */
export function monthsOf(period: Period): string[] {
  return calendarPeriods(period, 'MONTH').map(({ from }) => from)
}

/** Whether all months of a calendar period were asked for and have been released. */
export function isWhole(period: Period, asked: Period, released: readonly Period[]): boolean {
  return monthsOf(period).every((month) =>
    [[asked], released].every((spans) =>
      spans.some(({ from, to }) => from <= month && month <= to),
    ),
  )
}

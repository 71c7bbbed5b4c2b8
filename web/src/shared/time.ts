import type { Side } from '../gql/graphql'
import { dateFormat } from './date-format'

/** The time zone of each bank. */
export const ZONE: Record<Side, string> = { CN: 'Asia/Shanghai', RU: 'Asia/Yakutsk' }

/** Down to what a moment is told. */
export type Grain = 'minute' | 'second'

/** A moment as the clocks of a bank show it. */
export function onBank(side: Side, at: string, locale: string, grain: Grain = 'minute'): string {
  return dateFormat(locale, {
    timeZone: ZONE[side],
    dateStyle: 'medium',
    timeStyle: grain === 'second' ? 'medium' : 'short',
  }).format(new Date(at))
}

/** The first moment of a day on a bank, in UTC; the day is given as 2026-03-01. */
export function startOfDay(side: Side, day: string): string {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  return new Date(midnight - offset(side, midnight)).toISOString()
}

/** The day after another, both given as 2026-03-01. */
export function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}

/** How far a bank's clocks are ahead of UTC, in milliseconds. */
function offset(side: Side, at: number): number {
  const shown = dateFormat('en-US', {
    timeZone: ZONE[side],
    timeZoneName: 'longOffset',
  }).formatToParts(at)
  const name = shown.find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d+):(\d+)/.exec(name) ?? []
  return (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1)
}

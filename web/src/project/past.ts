import type { Side } from '../gql/graphql'
import { dayAfter, startOfDay } from '../shared/time'

/** The last moment of a day on a bank; nothing for what is no day, or is not over yet. */
export function endOf(day: string | undefined, side: Side, now: number): string | undefined {
  if (!day || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined
  if (Number.isNaN(Date.parse(`${day}T00:00:00Z`))) return undefined
  const end = Date.parse(startOfDay(side, dayAfter(day))) - 1
  return end < now ? new Date(end).toISOString() : undefined
}

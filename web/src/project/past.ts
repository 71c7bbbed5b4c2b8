import type { Side } from '../gql/graphql'
import { startOfDay } from '../shared/time'

const DAY_MS = 86_400_000

/** The last moment of a day on a bank; nothing for what is no day, or is not over yet. */
export function endOf(day: string | undefined, side: Side, now: number): string | undefined {
  if (!day || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined
  const noon = Date.parse(`${day}T12:00:00Z`)
  if (Number.isNaN(noon)) return undefined
  const next = new Date(noon + DAY_MS).toISOString().slice(0, 10)
  const end = Date.parse(startOfDay(side, next)) - 1
  return end < now ? new Date(end).toISOString() : undefined
}

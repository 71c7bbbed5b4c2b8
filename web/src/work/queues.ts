import type { Role } from '../gql/graphql'

/** What waits, in the order in which it is best done: others wait for what comes first. */
export const QUEUES = ['toPublish', 'staleEndorsements', 'toEndorse', 'drafts', 'warnings'] as const
export type Queue = (typeof QUEUES)[number]

/** How many records wait in each queue. */
export type Counts = Record<Queue, { totalCount: number }>

const OF_PUBLISHERS: readonly Queue[] = ['toPublish', 'staleEndorsements', 'toEndorse']

/** The queues that a role has a part in. */
export function queuesOf(role: Role): readonly Queue[] {
  if (role === 'PUBLISHER') return QUEUES
  if (role === 'EDITOR') return QUEUES.filter((queue) => !OF_PUBLISHERS.includes(queue))
  return []
}

/** The queue to look at: the one that was chosen, or else the first with something in it. */
export function queueToShow(
  queues: readonly Queue[],
  chosen: string | undefined,
  counts: Counts,
): Queue | undefined {
  const wished = queues.find((queue) => queue === chosen)
  return wished ?? queues.find((queue) => counts[queue].totalCount > 0) ?? queues[0]
}

import type { Role } from '../gql/graphql'

/** What waits, in the order in which it is best done: others wait for what comes first. */
const QUEUES = ['toPublish', 'staleEndorsements', 'toEndorse', 'drafts', 'warnings'] as const
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

/** The first queue with something in it; none when all is done. */
export function firstWaiting(queues: readonly Queue[], counts: Counts): Queue | undefined {
  return queues.find((queue) => counts[queue].totalCount > 0)
}

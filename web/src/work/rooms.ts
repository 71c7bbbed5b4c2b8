import type { Role } from '../gql/graphql'
import type { MessageId } from '../shared/language'

interface Room {
  /** Below `/work`. */
  path: string
  title: MessageId
  /** Who has something to do there; everyone when not said. */
  roles?: readonly Role[]
}

/** The pages of the desk, as its navigation shows them. */
export const ROOMS: readonly Room[] = [
  { path: '', title: 'work.title' },
  { path: '/records', title: 'records.title' },
  { path: '/import', title: 'import.title', roles: ['EDITOR', 'PUBLISHER'] },
  { path: '/audit', title: 'log.title', roles: ['AUDITOR'] },
  { path: '/accounts', title: 'accounts.title', roles: ['ADMIN'] },
  { path: '/account', title: 'session.account' },
]

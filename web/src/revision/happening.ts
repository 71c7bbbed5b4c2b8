import type { Entry } from './log'

/** What can happen to accounts and settings, as the log calls it. */
const HAPPENINGS = [
  'ACCOUNT_CREATED',
  'ACCOUNT_DISABLED',
  'ACCOUNT_ENABLED',
  'ACCOUNT_RESET',
  'INVITATION_ACCEPTED',
  'PASSWORD_CHANGED',
  'ROLE_CHANGED',
  'SECOND_FACTOR_DISABLED',
  'SECOND_FACTOR_ENABLED',
  'SESSION_ENDED',
  'SETTINGS_CHANGED',
  'SIGNED_IN',
  'SIGN_IN_FAILED',
  'TOKEN_CREATED',
  'TOKEN_REVOKED',
] as const

/** What happened to an account or a setting; nothing where an entry is of a record. */
export function happeningOf({
  changes,
}: Pick<Entry, 'changes'>): (typeof HAPPENINGS)[number] | undefined {
  const said = changes.find(({ field }) => field === 'happening')?.after
  return HAPPENINGS.find((happening) => happening === said)
}

/** The name of the account that something happened to, where the entry tells it. */
export function accountIn({ changes }: Pick<Entry, 'changes'>): string | undefined {
  const name = changes.find(({ field }) => field === 'name')?.after
  return typeof name === 'string' ? name : undefined
}

/** Who did it. Nobody is signed in yet who signs in: the entry says whose account it is. */
export function actorOf(entry: Pick<Entry, 'actorName' | 'changes'>): string | undefined {
  if (entry.actorName) return entry.actorName
  return happeningOf(entry) === 'SIGNED_IN' ? accountIn(entry) : undefined
}

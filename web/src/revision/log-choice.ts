import type { RecordKind, RevisionAction, RevisionFilter, Side } from '../gql/graphql'
import { known, type Choices } from '../shared/choices'
import type { MessageId } from '../shared/language'
import { SIDES } from '../shared/side'
import { dayAfter, startOfDay } from '../shared/time'

export const ACTIONS: readonly RevisionAction[] = [
  'CREATE',
  'UPDATE',
  'SUBMIT',
  'PUBLISH',
  'WITHDRAW',
  'ENDORSE',
  'ARCHIVE',
  'REVERT',
  'ACCOUNT',
  'EXPORT',
  'IMPORT',
  'SEED',
]

/** What the log says otherwise than the history of one record does. */
const OWN_WORDS: Partial<Record<RevisionAction, MessageId>> = {
  ENDORSE: 'log.action.ENDORSE',
  SEED: 'log.action.SEED',
}

/** The message by which the log names an action. */
export function actionInLog(action: RevisionAction): MessageId {
  return OWN_WORDS[action] ?? `action.${action}`
}

export const KINDS: readonly RecordKind[] = [
  'PROJECT',
  'ENTERPRISE',
  'ZONE',
  'PLACE',
  'CLUSTER_PART',
  'ENDORSEMENT',
  'OBSERVATION',
  'TRADE_DATASET',
  'EXCHANGE_RATE',
  'SOURCE',
]

/** The keys under which the address says what the log is narrowed to. */
export const LOG_KEYS = ['from', 'to', 'actor', 'action', 'kind', 'side'] as const

/** A day that the calendar has, written as 2026-03-01. */
function dayOf(chosen: string | undefined): string | undefined {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(chosen ?? '') && !isNaN(Date.parse(chosen ?? ''))
  return isDay ? chosen : undefined
}

/** The entries that the address asks for; days are those of a bank's clocks, both included. */
export function logFilterOf({ one }: Pick<Choices, 'one'>, clock: Side): RevisionFilter {
  const from = dayOf(one('from'))
  const to = dayOf(one('to'))
  return {
    actor: one('actor'),
    action: known(ACTIONS, one('action')),
    kind: known(KINDS, one('kind')),
    side: known(SIDES, one('side')),
    from: from && startOfDay(clock, from),
    to: to && startOfDay(clock, dayAfter(to)),
  }
}

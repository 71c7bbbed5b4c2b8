import type { Side } from '../gql/graphql'
import type { Item, Values } from './item'
import type { Told } from './kind'
import { changes, entered, read } from './values'

/** What a form was filled from: the record as it was read, and what the form showed of it. */
export interface Stand {
  /** None for a new one. */
  record?: Told
  base: Values
}

export function standOf(items: readonly Item[], record: Told | undefined, side: Side): Stand {
  return { record, base: read(items, record, side) }
}

/** What is to be sent of a form: all of a new record, and of another what was changed. */
export function inputOf(items: readonly Item[], { record, base }: Stand, values: Values): Values {
  if (!record) return entered(items, values)
  return { id: record.id, version: record.version, ...changes(items, base, values) }
}

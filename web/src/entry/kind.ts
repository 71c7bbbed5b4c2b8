import type { TypedDocumentNode } from '@graphql-typed-document-node/core'

import type { Publication, Side } from '../gql/graphql'
import type { MessageId } from '../shared/language'
import type { Localized } from '../shared/name'
import type { Item, Section } from './item'
import type { Problem } from './problems'

/** A record as the API tells of it to a form. */
export interface Told {
  [field: string]: unknown
  id: string
  side: Side
  version: number
  /** What has none is public at once. */
  publication?: Publication
  archivedAt?: string | null
}

/** What came of a change. */
export interface Written {
  record?: Told | null
  version?: number | null
  userErrors: Problem[]
  conflict?: { version: number } | null
}

/** What a check found. */
export type Checked = Pick<Written, 'userErrors' | 'conflict'>

/** A kind of records that people enter: what its form asks for, and how the API is spoken to. */
export interface Kind {
  /** Below `/work`, and the name of its list. */
  path: string
  /** What it is called when it is new. */
  title: MessageId
  /** What many of it are called. */
  plural: MessageId
  /** What one of its records is called. */
  name: (record: Told) => Localized | string
  /** Where readers see one, if they do. */
  page?: (record: Told) => string
  /** Its records are public when they are saved, and are not submitted. */
  isPublicAtOnce?: true
  sections: Section[]
  load: TypedDocumentNode<{ record?: object | null }, { id: string }>
  create: TypedDocumentNode<{ written: Written }, { input: never }>
  update: TypedDocumentNode<{ written: Written }, { input: never }>
  validate: TypedDocumentNode<{ checked: Checked }, { input: never }>
}

export const itemsOf = (kind: Kind): Item[] => kind.sections.flatMap(({ items }) => items)

/** Whether an answer tells of a record of the kind asked for. */
export function isTold(record: object | null | undefined): record is Told {
  return Boolean(record && 'version' in record)
}

import type { ComponentType, ReactNode } from 'react'

import type { Side } from '../gql/graphql'
import type { MessageId } from '../shared/language'
import type { z } from '../shared/schema'

/** When something has to be there: always, or before the record can be published. */
export type Needed = 'always' | 'published'

/** How a form asks for something. */
export interface Ask {
  /** Its name in the API's input; the record tells of it under the same name. */
  name: string
  label: MessageId
  help?: MessageId
  needed?: Needed
}

/** Where in the form a control stands, such as `participants.0.role`. */
export interface ControlProps {
  path: string
}

/** One thing that a form asks for: how it is read, typed, checked for its shape, and given. */
export interface Item<Value = unknown> extends Ask {
  /** From what the API tells of a record; from null when nothing is known. */
  read(told: unknown, side: Side): Value
  /** As the API's input takes it; null for nothing. */
  give(value: Value): unknown
  /** Whether it could be sent at all. What is right beyond that, the register says. */
  shape: z.ZodType
  /** In words, to be compared. */
  show(value: Value): ReactNode
  Control: ComponentType<ControlProps>
  /** Its parts that people change independently of each other, such as languages. */
  parts?: readonly string[]
  /** What it asks for once for each entry, when it is a list. */
  entries?: readonly Item[]
}

/** Some of what a form asks for, under a heading. */
export interface Section {
  title: MessageId
  about?: MessageId
  items: Item[]
}

/** All that stands in a form, by the names of its items. */
export type Values = Record<string, unknown>

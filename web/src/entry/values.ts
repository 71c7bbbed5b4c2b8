import type { Side } from '../gql/graphql'
import { z } from '../shared/schema'
import type { Item, Values } from './item'

/** What a form shows of a record; of none, what a new one begins with. */
export function read(items: readonly Item[], told: Values | undefined, side: Side): Values {
  return Object.fromEntries(items.map((item) => [item.name, item.read(told?.[item.name], side)]))
}

/** What a form can be checked for before it is sent. */
export function shapeOf(items: readonly Item[]) {
  return z.object(Object.fromEntries(items.map(({ name, shape }) => [name, shape])))
}

/** Whether two values come to the same for the register. */
export function isSame(item: Item, one: unknown, other: unknown): boolean {
  return JSON.stringify(item.give(one)) === JSON.stringify(item.give(other))
}

/** Whether somebody has typed anything that differs from what a form began with. */
export function isChanged(items: readonly Item[], base: Values, values: Values): boolean {
  return items.some((item) => !isSame(item, base[item.name], values[item.name]))
}

/** All that was entered of a new record, as the API's input takes it. */
export function entered(items: readonly Item[], values: Values): Values {
  const given = items.map((item) => [item.name, item.give(values[item.name])] as const)
  const isSaid = (value: unknown) => value !== null && !(Array.isArray(value) && !value.length)
  return Object.fromEntries(given.filter(([, value]) => isSaid(value)))
}

/** What differs from what was read, as the API's input takes it; all else is left out. */
export function changes(items: readonly Item[], base: Values, values: Values): Values {
  const changed = items.filter((item) => !isSame(item, base[item.name], values[item.name]))
  const give = (item: Item) => {
    const [was, is] = [base[item.name], values[item.name]]
    return item.parts ? changedParts(item, was, is) : item.give(is)
  }
  return Object.fromEntries(changed.map((item) => [item.name, give(item)]))
}

function changedParts(item: Item, was: unknown, is: unknown): Values {
  const [before, after] = [item.give(was), item.give(is)] as [Values | null, Values | null]
  const parts = (item.parts ?? []).filter((part) => before?.[part] !== after?.[part])
  return Object.fromEntries(parts.map((part) => [part, after?.[part] ?? null]))
}

/** What of a form can be sent: that whose shape is right. */
export function sendable(items: readonly Item[], values: Values): Item[] {
  return items.filter(({ name, shape }) => shape.safeParse(values[name]).success)
}

/** What was read after a change, with what has been typed since the change was sent. */
export function typedSince(
  items: readonly Item[],
  fresh: Values,
  sent: Values,
  typed: Values,
): Values {
  const values = items.map((item) => {
    const isAsSent = isSame(item, sent[item.name], typed[item.name])
    return [item.name, (isAsSent ? fresh : typed)[item.name]] as const
  })
  return Object.fromEntries(values)
}

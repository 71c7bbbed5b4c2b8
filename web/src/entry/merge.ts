import type { Item, Values } from './item'
import { isSame } from './values'

/** Something that one person changes as a whole: an item, or one language of it. */
export interface Leaf {
  item: Item
  part?: string
}

export interface Comparison {
  /** What both have changed, to different ends: one of them has to be chosen. */
  both: Leaf[]
  /** What only the other has changed. */
  theirs: Leaf[]
}

export const pathOf = ({ item, part }: Leaf): string => (part ? `${item.name}.${part}` : item.name)

/** What a leaf has in a form. */
export function valueAt({ item, part }: Leaf, values: Values): unknown {
  const value = values[item.name]
  return part ? (value as Values)[part] : value
}

function leavesOf(item: Item): Leaf[] {
  return item.parts ? item.parts.map((part) => ({ item, part })) : [{ item }]
}

function differs(leaf: Leaf, one: Values, other: Values): boolean {
  const [left, right] = [valueAt(leaf, one), valueAt(leaf, other)]
  if (leaf.part) return left !== right
  return !isSame(leaf.item, left, right)
}

/** Where two people have changed the same record since it was read. */
export function compare(
  items: readonly Item[],
  base: Values,
  yours: Values,
  current: Values,
): Comparison {
  const theirs = items.flatMap(leavesOf).filter((leaf) => differs(leaf, base, current))
  const isYours = (leaf: Leaf) => differs(leaf, base, yours) && differs(leaf, yours, current)
  return {
    both: theirs.filter(isYours),
    theirs: theirs.filter((leaf) => !differs(leaf, base, yours)),
  }
}

/** Yours, with what is theirs taken over. */
export function merge(yours: Values, current: Values, taken: readonly Leaf[]): Values {
  const merged = { ...yours }
  for (const leaf of taken) {
    const value = valueAt(leaf, current)
    const { name } = leaf.item
    merged[name] = leaf.part ? { ...(merged[name] as Values), [leaf.part]: value } : value
  }
  return merged
}

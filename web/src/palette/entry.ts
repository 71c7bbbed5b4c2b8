import type { ReactNode } from 'react'

/** Something that the palette leads to, or does. */
export interface Entry {
  id: string
  /** What it is found by. */
  name: string
  /** How it is shown, where that is more than its name. */
  label?: ReactNode
  note?: string
  path?: string
  run?: () => void
}

export interface Group {
  title: string
  entries: Entry[]
}

/** Whether a name has all the words that are looked for, whatever their case. */
export function fits(name: string, words: string): boolean {
  const sought = words.toLowerCase().split(/\s+/)
  return sought.every((word) => name.toLowerCase().includes(word))
}

import { useRef, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'

import type { Item, Values } from './item'
import { shelfOf, type Attempt, type Kept, type Shelf } from './kept'
import type { Kind } from './kind'
import type { Stand } from './stand'
import { useTypingPause } from './typing'
import { isChanged } from './values'

const PAUSE_MS = 400

interface Typing {
  kind: Kind
  items: readonly Item[]
  form: UseFormReturn<Values>
  stand: Stand
  account: string
  accepted: string[]
}

/** Keeps in the browser what is typed and not saved, and offers what was kept before. */
export function useShelf({ kind, items, form, stand, account, accepted }: Typing) {
  const name = stand.record?.id ?? kind.path
  const main = shelfOf(localStorage, account, name)
  const spare = shelfOf(localStorage, account, `${name}.typed`)
  const attempt = useRef<Attempt>(undefined)
  const [kept, offer] = useState<Kept | undefined>(() => {
    const before = main.get() ?? moved(spare, main)
    return before && isChanged(items, before.base, before.values) ? before : undefined
  })
  const [at, setAt] = useState<number>()
  // What was kept before stays until it has been decided on; what is typed meanwhile lies beside it.
  const shelf = kept ? spare : main

  const keep = (shelf: Shelf) => {
    const values = form.getValues()
    if (!isChanged(items, stand.base, values)) {
      shelf.clear()
      setAt(undefined)
      return
    }
    const now = Date.now()
    const { base, record } = stand
    const all = { at: now, version: record?.version, base, values, accepted }
    setAt(shelf.put({ ...all, attempt: attempt.current }) ? now : undefined)
  }

  const callOff = useTypingPause(form, PAUSE_MS, () => {
    keep(shelf)
  })

  return {
    /** What was kept before and is still to be decided on. */
    kept,
    /** When what stands in the form was last kept. */
    at,
    /** The try that got no answer, if there is one. */
    attempt: () => attempt.current,
    /** Keeps a try with what it tries to save, before it is made. */
    trying: (next: Attempt) => {
      attempt.current = next
      keep(shelf)
    },
    answered: () => {
      attempt.current = undefined
    },
    /** What was kept before stands in the form from now on. */
    taken: () => {
      attempt.current = kept?.attempt
      offer(undefined)
    },
    /** Forgets what was kept before; what was typed beside it takes its place. */
    decline: () => {
      main.clear()
      if (isChanged(items, stand.base, form.getValues())) {
        offer(undefined)
        spare.clear()
        keep(main)
      } else {
        offer(moved(spare, main))
      }
    },
    /** Forgets what is typed: it is saved, or given up. */
    forget: () => {
      callOff()
      attempt.current = undefined
      shelf.clear()
      setAt(undefined)
      // What was kept of another new record waits for the next.
      if (!stand.record) offer(undefined)
    },
  }
}

export type KeptShelf = ReturnType<typeof useShelf>

/** What lies on one shelf, from now on on another. */
function moved(from: Shelf, to: Shelf): Kept | undefined {
  const kept = from.get()
  if (kept && to.put(kept)) from.clear()
  return kept
}

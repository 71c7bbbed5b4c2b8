import type { Values } from './item'

/** A try to save, so that asking again does nothing twice. */
export interface Attempt {
  key: string
  /** What was sent under the key. */
  input: Values
  /** What stood in the form. */
  values: Values
}

/** What somebody typed and has not saved, with what it was typed over. */
export interface Kept {
  /** When it was typed, in milliseconds. */
  at: number
  /** The version that was read; none for a new record. */
  version?: number
  base: Values
  values: Values
  accepted: string[]
  /** A try that got no answer. */
  attempt?: Attempt
}

/** Where one account keeps what it typed of one record. */
export interface Shelf {
  get: () => Kept | undefined
  put: (kept: Kept) => boolean
  clear: () => void
}

/** The shelf in the browser: `record` is a global id, or the kind of a new one. */
export function shelfOf(storage: Storage, account: string, record: string): Shelf {
  const name = `twincity.draft.${account}.${record}`
  return {
    get: () => parse(storage.getItem(name)),
    put: (kept) => {
      try {
        storage.setItem(name, JSON.stringify(kept))
        return true
      } catch {
        // The browser has no room left, or keeps nothing in this window.
        return false
      }
    },
    clear: () => {
      storage.removeItem(name)
    },
  }
}

function parse(text: string | null): Kept | undefined {
  try {
    const kept = JSON.parse(text ?? 'null') as Partial<Kept> | null
    return kept?.values && kept.base && kept.at ? (kept as Kept) : undefined
  } catch {
    return undefined
  }
}

import { createContext, useContext } from 'react'

import type { Kind } from './kind'
import type { Told } from './told'

/** A file that is about to be sent, and what is said of it. It is kept while one looks for errors. */
export interface Draft {
  file?: File
  choose: (file: File | undefined) => void
  told: Partial<Record<Kind, Told>>
  tell: (kind: Kind, told: Told) => void
}

const DraftOf = createContext<Draft>({
  choose: () => undefined,
  told: {},
  tell: () => undefined,
})

export const DraftProvider = DraftOf.Provider
export const useDraft = (): Draft => useContext(DraftOf)

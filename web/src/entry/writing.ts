import type { UseFormReturn } from 'react-hook-form'
import { useClient, type CombinedError } from 'urql'

import type { Side } from '../gql/graphql'
import { freshKey } from '../shared/intent'
import { keepFocus } from './focus'
import type { Item, Values } from './item'
import type { Attempt } from './kept'
import type { Kind, Told, Written } from './kind'
import type { KeptShelf } from './shelf'
import { inputOf, standOf, type Stand } from './stand'
import { isChanged, typedSince } from './values'
import type { Verdict } from './verdict'

/** What writing needs of a form. */
export interface Writing {
  kind: Kind
  items: readonly Item[]
  side: Side
  form: UseFormReturn<Values>
  setStand: (stand: Stand) => void
  verdict: Verdict
  shelf: KeptShelf
  tell: (error: CombinedError | undefined) => void
}

/** Writes what stands in a form, and nothing twice when an answer is lost. */
export function useWriting({ kind, items, side, form, setStand, verdict, shelf, tell }: Writing) {
  const client = useClient()

  const send = async (from: Stand, { key, input }: Attempt): Promise<Written | undefined> => {
    const change = from.record ? kind.update : kind.create
    const variables = { input: { ...input, idempotencyKey: key } as never }
    const { data, error } = await client.mutation(change, variables).toPromise()
    tell(error)
    // Whoever gets an answer need not ask again.
    if (!error?.networkError) shelf.answered()
    return data?.written
  }

  /** Fills the form from what was written, and leaves what was typed since. */
  const settle = (record: Told, sent: Values): Stand => {
    const next = standOf(items, record, side)
    setStand(next)
    // Before the form is filled: what was typed since is kept again.
    shelf.forget()
    keepFocus(() => {
      form.reset(typedSince(items, next.base, sent, form.getValues()))
    })
    verdict.showAll(false)
    verdict.setAccepted([])
    return next
  }

  return {
    /** Sends again what got no answer: it may have been written all the same. */
    recover: async (from: Stand): Promise<Stand | undefined> => {
      const lost = shelf.attempt()
      if (!lost) return from
      const written = await send(from, lost)
      if (written?.record) return settle(written.record, lost.values)
      return shelf.attempt() ? undefined : from
    },
    /** Writes what was changed; gives nothing when there is no answer. */
    write: async (from: Stand, acceptWarnings: string[]): Promise<Written | undefined> => {
      const values = form.getValues()
      if (from.record && !isChanged(items, from.base, values)) {
        return { record: from.record, userErrors: [] }
      }
      const input = { ...inputOf(items, from, values), acceptWarnings }
      const attempt = { key: freshKey(), input, values }
      shelf.trying(attempt)
      const written = await send(from, attempt)
      if (written?.record) settle(written.record, values)
      return written
    },
  }
}

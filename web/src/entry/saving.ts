import { useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { useClient, type CombinedError } from 'urql'

import type { Side } from '../gql/graphql'
import { SUBMIT } from '../publication/query'
import { freshKey, useIntent } from '../shared/intent'
import { keepFocus } from './focus'
import type { Item, Values } from './item'
import type { Attempt } from './kept'
import { isTold, type Checked, type Kind, type Told, type Written } from './kind'
import { compare, merge, type Comparison, type Leaf } from './merge'
import { acceptedCodes, stops } from './problems'
import type { KeptShelf } from './shelf'
import { inputOf, standOf, type Stand } from './stand'
import { isChanged, read, typedSince } from './values'
import type { Verdict } from './verdict'

/** Where saving stands. */
export type State = 'idle' | 'busy' | 'saved' | 'submitted' | 'refused' | 'failed'

/** What somebody else has saved first. */
export interface Clash extends Comparison {
  current: Told
  values: Values
}

interface Parts {
  kind: Kind
  items: readonly Item[]
  side: Side
  form: UseFormReturn<Values>
  stand: Stand
  setStand: (stand: Stand) => void
  verdict: Verdict
  shelf: KeptShelf
  tell: (error: CombinedError | undefined) => void
}

/** Saving what stands in a form, and handing it on. */
export function useSaving(parts: Parts) {
  const { kind, items, side, form, stand, setStand, verdict, shelf, tell } = parts
  const client = useClient()
  const handing = useIntent()
  const [state, setState] = useState<State>('idle')
  const [clash, setClash] = useState<Clash>()

  const refuse = (checked: Checked) => {
    verdict.say(checked)
    verdict.showAll(true)
    setState('refused')
  }

  /** Compares what was typed with what somebody else has saved. */
  const look = async (from = stand) => {
    if (!from.record) return
    const variables = { id: from.record.id }
    const { data, error } = await client
      .query(kind.load, variables, { requestPolicy: 'network-only' })
      .toPromise()
    setState('idle')
    tell(error)
    if (!isTold(data?.record)) return
    const values = read(items, data.record, side)
    setClash({
      ...compare(items, from.base, form.getValues(), values),
      current: data.record,
      values,
    })
  }

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

  /** Sends again what got no answer: it may have been written all the same. */
  const recover = async (from: Stand): Promise<Stand | undefined> => {
    const lost = shelf.attempt()
    if (!lost) return from
    const written = await send(from, lost)
    if (written?.record) return settle(written.record, lost.values)
    return shelf.attempt() ? undefined : from
  }

  /** Writes what was changed. */
  const write = async (from: Stand, acceptWarnings: string[]): Promise<Told | undefined> => {
    const values = form.getValues()
    if (from.record && !isChanged(items, from.base, values)) return from.record
    const input = { ...inputOf(items, from, values), acceptWarnings }
    const attempt = { key: freshKey(), input, values }
    shelf.trying(attempt)
    const written = await send(from, attempt)
    if (written?.record) return settle(written.record, values).record
    if (written?.conflict) await look(from)
    else if (written) refuse(written)
    else setState('failed')
    return undefined
  }

  /** Hands a saved record to its publisher. */
  const submit = async (record: Told, acceptWarnings: string[]) => {
    const { id, version: seen } = record
    const step = { id, version: seen, acceptWarnings }
    const input = { ...step, idempotencyKey: handing.keyOf(step) }
    const { data, error } = await client.mutation(SUBMIT, { input }).toPromise()
    tell(error)
    if (!data) {
      setState('failed')
      return
    }
    const { record: handed, version, userErrors } = data.reply
    if (!handed) {
      refuse({ userErrors })
      return
    }
    handing.fulfil()
    const submitted = { ...record, publication: 'SUBMITTED' as const }
    setStand(standOf(items, { ...submitted, version: version ?? seen }, side))
    setState('submitted')
  }

  const save = async (isSubmitted = false, seen = stand) => {
    if (state === 'busy') return
    setState('busy')
    const from = await recover(seen)
    const isWhole = await form.trigger()
    const checked = from && (await verdict.check(from))
    if (!checked) {
      setState('failed')
      return
    }
    if (checked.conflict) {
      await look(from)
      return
    }
    const { userErrors } = checked
    if (!isWhole || userErrors.some((problem) => stops(problem, verdict.accepted))) {
      refuse(checked)
      return
    }
    const codes = acceptedCodes(userErrors, verdict.accepted)
    const record = await write(from, codes)
    if (!record) return
    if (isSubmitted) await submit(record, codes)
    else setState('saved')
  }

  /** Saves over what somebody else has saved, with what of theirs was chosen. */
  const resolve = async (chosen: readonly Leaf[]) => {
    if (!clash) return
    const { current, values, theirs } = clash
    const next = { record: current, base: values }
    form.reset(merge(form.getValues(), values, [...theirs, ...chosen]))
    setStand(next)
    setClash(undefined)
    await save(false, next)
  }

  const leave = () => {
    setClash(undefined)
  }

  return { state, save, look, clash, resolve, leave }
}

export type Saving = ReturnType<typeof useSaving>

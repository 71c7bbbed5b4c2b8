import { useState } from 'react'
import { useClient } from 'urql'

import { useHandingOn } from './handing'
import type { Values } from './item'
import { isTold, type Checked, type Told } from './kind'
import { compare, merge, type Comparison, type Leaf } from './merge'
import { acceptedCodes, stops } from './problems'
import { standOf, type Stand } from './stand'
import { read } from './values'
import { useWriting, type Writing } from './writing'

/** Where saving stands. */
export type State = 'idle' | 'busy' | 'saved' | 'submitted' | 'refused' | 'failed'

/** What somebody else has saved first. */
export interface Clash extends Comparison {
  current: Told
  values: Values
}

interface Parts extends Writing {
  stand: Stand
}

/** Saving what stands in a form, and handing it on. */
export function useSaving(parts: Parts) {
  const { kind, items, side, form, stand, setStand, verdict, tell } = parts
  const client = useClient()
  const { recover, write } = useWriting(parts)
  const handOn = useHandingOn(tell)
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

  const submit = async (record: Told, acceptWarnings: string[]) => {
    const handed = await handOn(record, acceptWarnings)
    if (!handed) setState('failed')
    else if (!handed.record) refuse(handed)
    else {
      setStand(standOf(items, handed.record, side))
      setState('submitted')
    }
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
    const written = await write(from, codes)
    if (!written) setState('failed')
    else if (written.record) {
      if (isSubmitted) await submit(written.record, codes)
      else setState('saved')
    } else if (written.conflict) await look(from)
    else refuse(written)
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

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { createRequest, useClient, type Client, type CombinedError } from 'urql'

import { useAskedAnew } from '../shared/asked-anew'
import { keyOf, VERSION_CONFLICT } from '../shared/problems'
import type { Values } from './item'
import { itemsOf, type Checked, type Kind } from './kind'
import type { Problem } from './problems'
import { inputOf, type Stand } from './stand'
import { sendable } from './values'

/** How long one may type before the register is asked about it. */
const PAUSE_MS = 600

/** What the register says of what stands in a form, asked anew whenever typing pauses. */
export function useVerdict(
  kind: Kind,
  form: UseFormReturn<Values>,
  stand: Stand,
  tell: (error: CombinedError | undefined) => void,
) {
  const client = useClient()
  const [checked, setChecked] = useState<Checked>({ userErrors: [] })
  const [touched, setTouched] = useState<string[]>([])
  const [accepted, setAccepted] = useState<string[]>([])
  const [isAll, showAll] = useState(false)
  const latest = useRef(0)

  /** Asks the register; nothing when it gives no answer. */
  const check = async (from = stand): Promise<Checked | undefined> => {
    const asked = ++latest.current
    const values = form.getValues()
    const items = sendable(itemsOf(kind), values)
    const input = inputOf(items, from, values) as never
    const { data, error } = await validate(client, kind, input, asked)
    tell(error)
    if (!data) return undefined
    const { userErrors, conflict } = data.checked
    // A conflict is shown as what it is, and not as a mistake in a field.
    const mistakes = userErrors.filter(({ code }) => code !== VERSION_CONFLICT)
    const found = { conflict, userErrors: mistakes }
    // What was typed meanwhile has been asked about since.
    if (asked === latest.current) setChecked(found)
    return found
  }

  const typing = useEffectEvent(() => check())
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const stop = form.subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer)
        timer = setTimeout(() => void typing(), PAUSE_MS)
      },
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [form])

  useAskedAnew(() => {
    if (checked.userErrors.length > 0) void check()
  })

  const { userErrors: problems } = checked
  return {
    check,
    conflict: checked.conflict,
    problems,
    touched,
    accepted,
    isAll,
    showAll,
    setAccepted,
    /** Says what came of a change, as a check would. */
    say: setChecked,
    touch: (path: string) => {
      setTouched((before) => (before.includes(path) ? before : [...before, path]))
    },
    accept: (problem: Problem, isMeant: boolean) => {
      const key = keyOf(problem)
      setAccepted((before) => [...before.filter((one) => one !== key), ...(isMeant ? [key] : [])])
    },
  }
}

export type Verdict = ReturnType<typeof useVerdict>

/**
 * Asks for a validation. Two like ones may be on their way at once, when somebody saves right after
 * typing: the cache would take them for one by their key, and leave one without an answer.
 */
function validate(client: Client, kind: Kind, input: never, asked: number) {
  const request = createRequest(kind.validate, { input })
  return client.executeMutation({ ...request, key: request.key + asked }).toPromise()
}

import { useEffect, useRef, useState } from 'react'
import { useClient } from 'urql'

import type { ProblemsFragment } from '../gql/graphql'
import { useRefusal } from '../shared/problems'
import { useLanguage, useMessage } from '../shared/speech'
import type { Kind } from './kind'
import { IMPORT_ENTERPRISES, IMPORT_PROJECTS, IMPORT_RATES, IMPORT_TRADE } from './query'
import { recordsInput, tradeInput, type Told } from './told'

interface Sent {
  /** The import that was begun. */
  id?: string
  problems: ProblemsFragment[]
  /** Why the file did not arrive. */
  refusal?: string
}

interface Sending {
  send: (told: Told, file: File) => Promise<Sent>
  /** Breaks the sending off. */
  stop: () => void
  isSending: boolean
}

/** Sends a file to be checked; it comes to the register once, and is loaded later on. */
export function useSending(kind: Kind): Sending {
  const t = useMessage()
  const refusalOf = useRefusal()
  const ask = useAsk(kind)
  const [isSending, setSending] = useState(false)
  const breakOff = useRef<() => void>(undefined)
  useEffect(() => () => breakOff.current?.(), [])
  const send = (told: Told, file: File) =>
    new Promise<Sent>((resolve) => {
      const end = (sent: Sent) => {
        setSending(false)
        resolve(sent)
      }
      setSending(true)
      const sent = ask(told, file).subscribe(({ data, error }) => {
        const said = error?.networkError ? t('import.sending.cutOff') : error && refusalOf(error)
        const { import: begun, userErrors = [] } = data?.sent ?? {}
        end({ id: begun?.id, problems: userErrors, refusal: said })
      })
      breakOff.current = () => {
        // The client ends a request when nobody listens any more.
        sent.unsubscribe()
        end({ problems: [] })
      }
    })
  return { send, stop: () => breakOff.current?.(), isSending }
}

const RECORDS = {
  projects: IMPORT_PROJECTS,
  enterprises: IMPORT_ENTERPRISES,
  rates: IMPORT_RATES,
}

/** Asks what is right for the kind. */
function useAsk(kind: Kind) {
  const client = useClient()
  const language = useLanguage()
  return (told: Told, file: File) => {
    if (kind === 'trade') {
      return client.mutation(IMPORT_TRADE, { input: tradeInput(told, file, language) })
    }
    return client.mutation(RECORDS[kind], { input: recordsInput(told, file) })
  }
}

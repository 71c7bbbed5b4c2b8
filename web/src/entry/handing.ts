import { useClient, type CombinedError } from 'urql'

import { SUBMIT } from '../publication/query'
import { useIntent } from '../shared/intent'
import type { Told, Written } from './kind'

/** Hands a saved record to its publisher; gives nothing when there is no answer. */
export function useHandingOn(tell: (error: CombinedError | undefined) => void) {
  const client = useClient()
  const handing = useIntent()
  return async (record: Told, acceptWarnings: string[]): Promise<Written | undefined> => {
    const { id, version: seen } = record
    const step = { id, version: seen, acceptWarnings }
    const input = { ...step, idempotencyKey: handing.keyOf(step) }
    const { data, error } = await client.mutation(SUBMIT, { input }).toPromise()
    tell(error)
    if (!data) return undefined
    const { record: handed, version, userErrors } = data.reply
    if (!handed) return { userErrors }
    handing.fulfil()
    const submitted = { ...record, publication: 'SUBMITTED' as const, version: version ?? seen }
    return { record: submitted, userErrors }
  }
}

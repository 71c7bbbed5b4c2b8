import { useEffect, useState } from 'react'
import { useMutation, useQuery, type CombinedError, type OperationResult } from 'urql'

import type { CommitImportInput, ImportBegunFragment, ImportFactsFragment } from '../gql/graphql'
import { useRefusal } from '../shared/problems'
import { useAskedAnew } from '../shared/asked-anew'
import { CANCEL_IMPORT, COMMIT_IMPORT, IMPORT } from './query'

/** How a file is to be loaded. */
export type Wish = Pick<CommitImportInput, 'skipBadRows' | 'acceptWarnings' | 'makeCurrent'>

interface Watched {
  /** Nothing until it is known; null when there is no such import, or no longer. */
  told?: ImportFactsFragment | null
  error?: CombinedError
  again: () => void
  isGoing: boolean
  load: (wish: Wish) => Promise<void>
  cancel: () => Promise<void>
  /** Why the register did not do what it was asked last. */
  refusal?: string
}

const EVERY_MS = 1000

/** An import as it stands, asked for every second while the register works on it. */
export function useImport(id: string, first: number): Watched {
  const [{ data, error, fetching }, ask] = useQuery({
    query: IMPORT,
    variables: { id, first },
    requestPolicy: 'network-only',
  })
  const [{ fetching: isLoading }, commit] = useMutation(COMMIT_IMPORT)
  const [, stop] = useMutation(CANCEL_IMPORT)
  const refusalOf = useRefusal()
  const [refusal, setRefusal] = useState<string>()
  // The line may be down for a moment: what was told last stands until more is told.
  const [told, setTold] = useState(data?.import)
  if (data && data.import !== told) setTold(data.import)
  const isGoing = isLoading || told?.state === 'RUNNING'
  useEffect(() => {
    // One question at a time: the next would break this one off.
    if (!isGoing || fetching) return
    const timer = setTimeout(ask, EVERY_MS)
    return () => {
      clearTimeout(timer)
    }
  }, [isGoing, fetching, ask])
  useAskedAnew(ask)
  const note = ({ error, data }: OperationResult<{ sent: ImportBegunFragment }>) => {
    const said = data?.sent.userErrors.map(({ message }) => message).join(' ')
    setRefusal(error ? refusalOf(error) : said)
    // What came of it is asked for rather than taken from the answer, which may be lost.
    ask()
  }
  return {
    told,
    error,
    again: ask,
    isGoing,
    load: async (wish) => {
      note(await commit({ input: { id, ...wish } }))
    },
    cancel: async () => {
      note(await stop({ input: { id } }))
    },
    refusal,
  }
}

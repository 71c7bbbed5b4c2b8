import { useEffect, useReducer, useState } from 'react'
import { useClient, type Client, type CombinedError } from 'urql'

import { recordOf, type AnyRecord } from '../publication/record'
import { HISTORY } from './history-query'
import type { Entry } from './replay'

/** A record with all that was done to it, latest first. */
export interface History {
  record?: AnyRecord
  entries: Entry[]
}

interface Read {
  history?: History
  error?: CombinedError
}

/** Reads the history of a record to its beginning: what an entry means depends on those before. */
export function useHistory(id: string): Read & { again: () => void } {
  const client = useClient()
  const [asked, again] = useReducer((count: number) => count + 1, 0)
  const [read, setRead] = useState<Read & { of?: string }>({})
  useEffect(() => {
    let isLeft = false
    void readAll(client, id).then((found) => {
      if (!isLeft) setRead({ ...found, of: id })
    })
    return () => {
      isLeft = true
    }
  }, [client, id, asked])
  return { ...(read.of === id ? read : {}), again }
}

async function readAll(client: Client, id: string): Promise<Read> {
  const entries: Entry[] = []
  let after: string | null = null
  for (;;) {
    const answer = await readPage(client, id, after)
    if (!answer.data) return { error: answer.error }
    const { node } = answer.data
    const record = recordOf(node)
    if (!node || !record || !('history' in node)) return { history: { record, entries } }
    // The record may be read by more people than its history.
    if (!node.history) return { error: answer.error, history: { record, entries } }
    entries.push(...node.history.nodes)
    if (!node.history.pageInfo.hasNextPage) return { history: { record, entries } }
    after = node.history.pageInfo.endCursor
  }
}

function readPage(client: Client, id: string, after: string | null) {
  return client.query(HISTORY, { id, after }, { requestPolicy: 'network-only' }).toPromise()
}

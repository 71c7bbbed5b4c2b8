import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useEffect, useState } from 'react'
import { CombinedError, useClient, type AnyVariables, type Client, type RequestPolicy } from 'urql'

/** A page of a list, as a query that calls it `list` gets it. */
export interface Page<Node> {
  list: {
    nodes: Node[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

interface Whole<Node> {
  /** All of the list; nothing until all of it is there. */
  nodes?: Node[]
  error?: CombinedError
  again: () => void
}

/** Reads a list to its end: the register gives it a page at a time, up to the cursor `after`. */
export function useWholeList<Node, Variables extends AnyVariables>(
  query: TypedDocumentNode<Page<Node>, Variables>,
  variables: Omit<Variables, 'after'>,
  requestPolicy: RequestPolicy = 'cache-first',
): Whole<Node> {
  const client = useClient()
  const [tries, setTries] = useState(0)
  const asked = JSON.stringify([variables, tries])
  const [read, setRead] = useState<{ asked: string; found: Node[] | CombinedError }>()
  useEffect(() => {
    let isLeft = false
    const [variables] = JSON.parse(asked) as [Variables]
    void readAll(client, query, variables, requestPolicy, () => isLeft).then((found) => {
      if (!isLeft) setRead({ asked, found })
    })
    return () => {
      isLeft = true
    }
  }, [client, query, asked, requestPolicy])
  const again = () => {
    setTries(tries + 1)
  }
  if (read?.asked !== asked) return { again }
  const { found } = read
  return found instanceof CombinedError ? { error: found, again } : { nodes: found, again }
}

async function readAll<Node, Variables extends AnyVariables>(
  client: Client,
  query: TypedDocumentNode<Page<Node>, Variables>,
  variables: Variables,
  requestPolicy: RequestPolicy,
  isLeft: () => boolean,
): Promise<Node[] | CombinedError> {
  const all: Node[] = []
  let after: string | null = null
  for (;;) {
    const asked = { ...variables, after } as Variables
    const { data, error } = await client.query(query, asked, { requestPolicy }).toPromise()
    // Half a list would be taken for all of it.
    if (!data) return error ?? new CombinedError({})
    const { nodes, pageInfo }: Page<Node>['list'] = data.list
    all.push(...nodes)
    if (!pageInfo.hasNextPage || isLeft()) return all
    after = pageInfo.endCursor
  }
}

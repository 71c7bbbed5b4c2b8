import { setNonce } from 'get-nonce'
import { GraphiQL } from 'graphiql'
import type { ComponentProps } from 'react'
import 'graphiql/style.css'

import { headersOfOurs } from '../shared/api'
import { nonce, useLook } from '../shared/appearance'

// Its dialogs make a style sheet that keeps the page behind them from scrolling.
setNonce(nonce() ?? '')

type Fetcher = ComponentProps<typeof GraphiQL>['fetcher']

/** Asks the register as every page does, with the session of the reader. */
const ask: Fetcher = async (question) => {
  const reply = await fetch('/graphql', {
    method: 'POST',
    headers: {
      ...headersOfOurs(),
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify(question),
  })
  return (await reply.json()) as object
}

interface Props {
  /** What stands there for those who come for the first time. */
  first: string
  firstVariables: string
  /** An example that the address names; without one, what the reader wrote last is restored. */
  query?: string
  variables?: string
}

/** GraphiQL, in the look of the page. Its own words are English in every language. */
export default function Editor({ first, firstVariables, query, variables }: Props) {
  const { isDark } = useLook()
  return (
    <div className="graphiql-place" lang="en">
      <GraphiQL
        fetcher={ask}
        defaultTabs={[{ query: first, variables: firstVariables }]}
        query={query}
        variables={variables}
        forcedTheme={isDark ? 'dark' : 'light'}
        isHeadersEditorEnabled={false}
        shouldPersistHeaders={false}
        defaultEditorToolsVisibility="variables"
      />
    </div>
  )
}

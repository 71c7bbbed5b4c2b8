import { cacheExchange } from '@urql/exchange-graphcache'
import { Client, fetchExchange } from 'urql'

import { PARTS, POSSIBLE_TYPES } from '../gql/parts'

/** Requests of a session that may change something must say that they come from a page of ours. */
const OURS = 'x-twincity-csrf'

/** How every request is made. */
const REQUESTS = {
  url: '/graphql',
  preferGetMethod: false,
  // Sentences of the register come in the language of the page.
  fetchOptions: () => ({
    headers: { 'accept-language': document.documentElement.lang, [OURS]: '1' },
  }),
} as const

/** The one way to the register: the public API, its records kept once each. */
export function connect(): Client {
  return new Client({
    ...REQUESTS,
    exchanges: [
      cacheExchange({
        keys: Object.fromEntries(PARTS.map((part) => [part, () => null])),
        possibleTypes: POSSIBLE_TYPES,
      }),
      fetchExchange,
    ],
  })
}

/** The same, keeping nothing: for records as they stood at another time. */
export function connectWithoutCache(): Client {
  return new Client({ ...REQUESTS, exchanges: [fetchExchange] })
}

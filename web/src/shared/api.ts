import { cacheExchange } from '@urql/exchange-graphcache'
import { Client, fetchExchange, type Exchange } from 'urql'

import { PARTS, POSSIBLE_TYPES } from '../gql/parts'

/** Requests of a session that may change something must say that they come from a page of ours. */
const OURS = 'x-twincity-csrf'

/** What every request of the console says of itself; sentences come in the language of the page. */
export function headersOfOurs(): Record<string, string> {
  return { 'accept-language': document.documentElement.lang, [OURS]: '1' }
}

/** How every request is made. */
const REQUESTS = {
  url: '/graphql',
  preferGetMethod: false,
  fetchOptions: () => ({ headers: headersOfOurs() }),
} as const

/**
 * The one way to the register: the public API, its records kept once each. The exchanges given
 * stand between the two.
 */
export function connect(...between: Exchange[]): Client {
  return new Client({
    ...REQUESTS,
    exchanges: [
      cacheExchange({
        keys: Object.fromEntries(PARTS.map((part) => [part, () => null])),
        possibleTypes: POSSIBLE_TYPES,
      }),
      ...between,
      fetchExchange,
    ],
  })
}

/** The same, keeping nothing: for records as they stood at another time. */
export function connectWithoutCache(): Client {
  return new Client({ ...REQUESTS, exchanges: [fetchExchange] })
}

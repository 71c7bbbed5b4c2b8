import type { Ownership } from '../gql/graphql'

/** Who enterprises belong to. */
export const OWNERSHIPS = [
  'CENTRAL_SOE',
  'LOCAL_SOE',
  'PRIVATE',
  'FOREIGN',
  'MIXED',
] as const satisfies readonly Ownership[]

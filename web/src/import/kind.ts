import type { ImportKind } from '../gql/graphql'

/** What files can be of, in the words of the address and of the templates. */
export const KINDS = ['trade', 'projects', 'enterprises', 'rates'] as const
export type Kind = (typeof KINDS)[number]

const IN_API: Record<Kind, ImportKind> = {
  trade: 'TRADE',
  projects: 'PROJECTS',
  enterprises: 'ENTERPRISES',
  rates: 'EXCHANGE_RATES',
}

/** The kind of an import that the register tells of. */
export function kindOf(told: ImportKind): Kind | undefined {
  return KINDS.find((kind) => IN_API[kind] === told)
}

export const FORMATS = ['xlsx', 'csv'] as const

/** Larger requests are refused by a register that is set up as usual. */
export const MOST_BYTES = 256 * 1024 * 1024

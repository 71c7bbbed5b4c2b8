import type { Side } from '../gql/graphql'

/** Both banks, as they are told everywhere. */
export const SIDES = ['CN', 'RU'] as const satisfies readonly Side[]

/** The bank on the other side of the river. */
export const ACROSS: Record<Side, Side> = { CN: 'RU', RU: 'CN' }

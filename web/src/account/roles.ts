import type { Role, Side } from '../gql/graphql'

export const ROLES: readonly Role[] = ['READER', 'EDITOR', 'PUBLISHER', 'AUDITOR', 'ADMIN']

/** What accounts without a side may be for. */
const ROLES_OF_NONE: readonly Role[] = ['AUDITOR', 'ADMIN']

/** What accounts of a side may be for; the operator has none. */
export function rolesOf(side: Side | null): readonly Role[] {
  return side ? ROLES : ROLES_OF_NONE
}

import { expect, type Page } from '@playwright/test'

import type { Role, Side } from '../src/gql/graphql'

/** The password of every account that `serve.sh` makes. */
export const PASSWORD = 'two-banks-one-river'

/** The name of the account that a side has for a role. */
export function accountOf(side: Side, role: Role): string {
  return `${side}.${role}`.toLowerCase()
}

/** Signs the browser of a page in, as the page for it would. */
export async function signIn(page: Page, side: Side, role: Role): Promise<void> {
  const query = `mutation ($input: SignInInput!) {
    signIn(input: $input) { viewer { name } userErrors { message } }
  }`
  const input = { name: accountOf(side, role), password: PASSWORD }
  const reply = await page.request.post('/graphql', { data: { query, variables: { input } } })
  expect(await reply.json()).toMatchObject({ data: { signIn: { userErrors: [] } } })
}

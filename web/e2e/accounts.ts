import { expect, type APIRequestContext, type Page } from '@playwright/test'

import type { Role, Side } from '../src/gql/graphql'

/** The password of every account that `serve.sh` makes. */
export const PASSWORD = 'two-banks-one-river'

/** Those an account works for: a side, or whoever runs the register. */
export type Employer = Side | 'OPERATOR'

/** The name of the account that a side has for a role. */
export function accountOf(side: Employer, role: Role): string {
  return `${side}.${role}`.toLowerCase()
}

/** Asks the register for a change, as a page of the console would; it has to go through. */
export async function change<Payload>(
  request: APIRequestContext,
  mutation: string,
  input: object,
): Promise<Payload> {
  const [name = ''] = /^\w+/.exec(mutation) ?? []
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const asked = mutation
    .replace(name, `${name}(input: $input)`)
    .replace('{', '{ userErrors { message }')
  const query = `mutation ($input: ${type}!) { payload: ${asked} }`
  const headers = { 'x-twincity-csrf': '1' }
  const reply = await request.post('/graphql', { headers, data: { query, variables: { input } } })
  const answer = (await reply.json()) as { data: { payload: Payload } }
  expect(answer).toMatchObject({ data: { payload: { userErrors: [] } } })
  return answer.data.payload
}

/** Begins a session for an account. */
export async function begin(request: APIRequestContext, name: string): Promise<void> {
  await change(request, 'signIn { viewer { name } }', { name, password: PASSWORD })
}

/** Signs the browser of a page in, as the page for it would. */
export async function signIn(page: Page, side: Employer, role: Role): Promise<void> {
  await begin(page.request, accountOf(side, role))
}

interface Invited {
  account: { name: string }
  invitation: { code: string }
}

/** Makes an account that no other test knows, as its side's administrator would. */
export async function makeAccount(
  request: APIRequestContext,
  side: Employer,
  role: Role,
): Promise<string> {
  await begin(request, accountOf(side, 'ADMIN'))
  const { account, invitation } = await change<Invited>(
    request,
    'createAccount { account { name } invitation { code } }',
    { name: newName(), role },
  )
  const { name } = account
  const input = { code: invitation.code, name, password: PASSWORD }
  await change(request, 'acceptInvitation { account { name } }', input)
  return name
}

/** A name that no account has. */
export function newName(): string {
  return `test-${crypto.randomUUID().slice(0, 13)}`
}

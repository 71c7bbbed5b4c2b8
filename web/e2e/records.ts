import { expect, type Page } from '@playwright/test'

import type { Role, Side } from '../src/gql/graphql'
import { signIn } from './accounts'

/** A code that no other test uses. */
export function newCode(prefix: string): string {
  return `${prefix}-T${crypto.randomUUID().slice(0, 8).toUpperCase()}`
}

/** Goes on in the same browser as somebody else. */
export async function actAs(page: Page, side: Side, role: Role): Promise<void> {
  await page.context().clearCookies()
  await signIn(page, side, role)
}

/** What the register answers to whoever is signed in in the browser of a page. */
export async function ask<Data>(page: Page, query: string, variables = {}): Promise<Data> {
  // The cookie is for secure addresses: a browser counts this machine among them, others may not.
  const cookies = await page.context().cookies()
  const headers = {
    'x-twincity-csrf': '1',
    cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
  }
  const reply = await page.request.post('/graphql', { headers, data: { query, variables } })
  const { data, errors } = (await reply.json()) as { data: Data; errors?: unknown }
  expect(errors).toBeUndefined()
  return data
}

interface Written {
  version: number
  record?: { id: string }
}

/** Writes a record through the API: a mutation that answers as all of them do. */
export async function write(page: Page, mutation: string, input: object): Promise<Written> {
  const type = `${TYPES[mutation] ?? mutation.charAt(0).toUpperCase() + mutation.slice(1)}Input`
  const record = RECORDS.exec(mutation)?.[1]?.toLowerCase() ?? 'record'
  const fields = mutation === 'endorse' ? '' : `record: ${record} { id }`
  const query = `mutation ($input: ${type}!) {
    reply: ${mutation}(input: $input) { version ${fields} userErrors { message severity } }
  }`
  const { reply } = await ask<{ reply: Written & { userErrors: unknown[] } }>(page, query, {
    input,
  })
  expect(reply.version, JSON.stringify(reply.userErrors)).not.toBeNull()
  return reply
}

const TYPES: Record<string, string> = {
  archive: 'Record',
  publish: 'Record',
  submit: 'Record',
  withdraw: 'Record',
}
const RECORDS = /^(?:create|update)(Project|Source|Enterprise|Zone|Place)$/

/** All that publication asks of a project. */
const WHOLE = {
  name: { zh: '木材加工园', ru: 'Парк деревообработки' },
  summary: { zh: '木材深加工。', ru: 'Глубокая переработка древесины.' },
  stage: 'PLANNED',
  sector: { code: 'TIMBER' },
  zone: { code: 'HEIHE_FTZ' },
  source: { code: 'HEIHE_POLICY_2021' },
}

/** Drafts a project of the Chinese side, whole unless said otherwise, and gives its global id. */
export async function draft(page: Page, code: string, more: object = {}): Promise<string> {
  const { record } = await write(page, 'createProject', { code, ...WHOLE, ...more })
  return record?.id ?? ''
}

import { expect, test, type APIRequestContext, type Page } from '@playwright/test'

import { begin, change, makeAccount, newName, PASSWORD } from '../accounts'
import { WORDS, type Spoken } from '../doors'
import { open } from '../page'

interface Sessions {
  data: { viewer: { sessions: { id: string; isCurrent: boolean }[] } }
}

/** Ends the other sessions of an account, as its owner would on another machine. */
async function endOthers(request: APIRequestContext, name: string): Promise<void> {
  await begin(request, name)
  const query = '{ viewer { sessions { id isCurrent } } }'
  const headers = { 'x-twincity-csrf': '1' }
  const reply = await request.post('/graphql', { headers, data: { query } })
  const { data } = (await reply.json()) as Sessions
  for (const { id, isCurrent } of data.viewer.sessions) {
    if (!isCurrent) await change(request, 'revokeSession { revoked }', { id })
  }
}

/** Writes the name of a new account into its form. */
async function typeAccount(page: Page, language: Spoken, name: string): Promise<void> {
  const words = WORDS[language]
  await page.getByRole('button', { name: words.createAccount }).click()
  await page.getByLabel(words.name, { exact: true }).fill(name)
  await page.getByRole('radio', { name: words.editor }).check()
}

// The browser itself complains of an answer that says that the session is over.
for (const language of ['zh', 'ru'] as const) {
  const words = WORDS[language]

  test(`a session that ends at work loses nothing, in ${language}`, async ({ page, request }) => {
    const name = await makeAccount(request, language === 'zh' ? 'CN' : 'RU', 'ADMIN')
    await begin(page.request, name)
    await open(page, `/${language}/work/accounts`)
    const made = newName()
    await typeAccount(page, language, made)
    await endOthers(request, name)

    await page.getByRole('button', { name: words.create, exact: true }).click()
    const dialog = page.getByRole('dialog', { name: words.sessionOver })
    await expect(dialog.getByLabel(words.name, { exact: true })).toHaveValue(name)
    await expect(dialog.getByLabel(words.password, { exact: true })).toBeFocused()
    await dialog.getByLabel(words.password, { exact: true }).fill(PASSWORD)
    await dialog.getByRole('button', { name: words.signIn }).click()

    await expect(dialog).toBeHidden()
    await expect(page.getByRole('group', { name: words.link })).toContainText(`name=${made}`)
  })
}

test('a session that has ended elsewhere leaves a reader anonymous', async ({ page, request }) => {
  const name = await makeAccount(request, 'CN', 'READER')
  await begin(page.request, name)
  await endOthers(request, name)

  await open(page, '/zh/projects')

  await expect(page.getByRole('status')).toHaveText(/共 \d+ 个项目/)
  await expect(page.getByRole('link', { name: WORDS.zh.signIn })).toBeVisible()
})

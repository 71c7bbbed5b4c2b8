import { begin, makeAccount, PASSWORD } from '../accounts'
import { OTHER, WORDS } from '../doors'
import { expect, open, test, unmarked, violations } from '../page'

for (const language of ['zh', 'ru'] as const) {
  const words = WORDS[language]
  const side = language === 'zh' ? 'CN' : 'RU'

  test(`a token is made, is good, and is taken back, in ${language}`, async ({
    page,
    request,
    playwright,
    baseURL,
  }) => {
    const name = await makeAccount(request, side, 'EDITOR')
    await begin(page.request, name)
    await open(page, `/${language}/work/account`)
    expect(await violations(page)).toEqual([])
    expect(await unmarked(page, OTHER[language])).toEqual([])
    await page.getByRole('button', { name: words.createToken }).click()
    await page.getByLabel(words.tokenName, { exact: true }).fill('robot')
    await page.getByRole('button', { name: words.create, exact: true }).click()
    const secret = page.getByRole('group', { name: words.token, exact: true })
    await expect(secret).toContainText('tw_')
    expect(await violations(page)).toEqual([])

    const program = await playwright.request.newContext({
      ...(baseURL && { baseURL }),
      extraHTTPHeaders: { authorization: `Bearer ${(await secret.textContent()) ?? ''}` },
    })
    const data = { query: '{ viewer { name } }' }
    const reply = await program.post('/graphql', { data })
    expect(await reply.json()).toEqual({ data: { viewer: { name } } })

    await page.getByRole('button', { name: words.takeBack }).click()
    await page.getByRole('dialog').getByRole('button', { name: words.takeBack }).click()
    await expect(page.getByText('robot', { exact: true })).toBeHidden()
    expect((await program.post('/graphql', { data })).status()).toBe(401)
  })

  test(`another password ends the other sessions, in ${language}`, async ({ page, request }) => {
    const name = await makeAccount(request, side, 'READER')
    await begin(request, name)
    await begin(page.request, name)
    await open(page, `/${language}/work/account`)
    const sessions = page.locator('.account-rows > li')
    const current = page.getByLabel(words.currentPassword)
    const submit = page.locator('main form button[type=submit]')
    await expect(sessions).toHaveCount(2)

    await current.fill('not the password')
    await page.getByLabel(words.newPassword, { exact: true }).fill(`${PASSWORD}-again`)
    await page.getByLabel(words.repeated).fill(`${PASSWORD}-again`)
    await submit.click()
    await expect(current).toBeFocused()
    await current.fill(PASSWORD)
    await submit.click()

    await expect(sessions).toHaveCount(1)
  })
}

import { chromium, type Locator } from '@playwright/test'

import { accountOf, makeAccount, PASSWORD, signIn } from '../accounts'
import { fillIn, OTHER, submitOf, WORDS } from '../doors'
import { expect, open, test, unmarked, violations } from '../page'

/** What stands there now. */
async function said(alert: Locator): Promise<string> {
  return (await alert.allTextContents()).join()
}

for (const language of ['zh', 'ru'] as const) {
  const words = WORDS[language]
  const side = language === 'zh' ? 'CN' : 'RU'

  test(`signing in leads to where one wanted to go, in ${language}`, async ({ page }) => {
    await open(page, `/${language}/work/account`)
    await expect(page).toHaveURL(`/${language}/sign-in?next=%2F${language}%2Fwork%2Faccount`)
    expect(await violations(page)).toEqual([])
    expect(await unmarked(page, OTHER[language])).toEqual([])

    await fillIn(page, language, accountOf(side, 'EDITOR'), PASSWORD)

    await expect(page).toHaveURL(`/${language}/work/account`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.account)
  })

  test(`a wrong password is told, in ${language}`, async ({ page }) => {
    const name = accountOf(side, 'READER')
    await open(page, `/${language}/sign-in`)

    await fillIn(page, language, name, 'not the password')

    await expect(page.getByRole('alert')).toHaveText(words.wrong)
    await expect(page.getByLabel(words.name, { exact: true })).toHaveValue(name)
    expect(await violations(page)).toEqual([])
  })

  test(`repeated failures make one wait, in ${language}`, async ({ page, request }) => {
    const name = await makeAccount(request, side, 'READER')
    await open(page, `/${language}/sign-in`)
    const problem = page.getByRole('alert')
    for (let tries = 0; tries < 9 && !words.locked.test(await said(problem)); tries += 1) {
      await fillIn(page, language, name, 'not the password')
      await expect(submitOf(page)).not.toHaveClass(/loading/)
      await expect(problem).toBeVisible()
    }
    await expect(submitOf(page)).toBeDisabled()
    await expect(submitOf(page)).toHaveText(words.wait)
    expect(await violations(page)).toEqual([])

    await expect(page.getByText(words.waited)).toBeAttached()
    await fillIn(page, language, name, PASSWORD)

    await expect(page).toHaveURL(`/${language}/work`)
  })

  test(`a browser that keeps no cookie without TLS is told so, in ${language}`, async ({
    baseURL,
    launchOptions,
  }) => {
    const [, port = ''] = /:(\d+)$/.exec(baseURL ?? '') ?? []
    const args = [
      ...(launchOptions.args ?? []),
      '--host-resolver-rules=MAP register.test 127.0.0.1',
    ]
    const browser = await chromium.launch({ ...launchOptions, args })
    const page = await browser.newPage({ baseURL: `http://register.test:${port}` })
    await open(page, `/${language}/sign-in`)

    await fillIn(page, language, accountOf(side, 'READER'), PASSWORD)

    await expect(page.getByRole('alert')).toHaveText(words.noTls)
    await browser.close()
  })
}

test('nobody is led to another host', async ({ page }) => {
  await open(page, '/zh/sign-in?next=https%3A%2F%2Felsewhere.example%2Fzh')

  await fillIn(page, 'zh', accountOf('CN', 'READER'), PASSWORD)

  await expect(page).toHaveURL('/zh/work')
})

test('an empty form says what is missing, and sends nothing', async ({ page }) => {
  await open(page, '/ru/sign-in')

  await submitOf(page).click()

  const name = page.getByLabel(WORDS.ru.name, { exact: true })
  await expect(name).toBeFocused()
  await expect(name).toHaveAccessibleDescription('Заполните это поле.')
})

test('the menu says who is signed in, and lets one go', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await signIn(page, 'RU', 'PUBLISHER')
  await open(page, '/ru/projects')
  await page.getByRole('button', { name: 'ru.publisher' }).click()
  await expect(page.getByText('Российская сторона · Публикатор')).toBeVisible()
  expect(await violations(page)).toEqual([])

  await page.getByRole('button', { name: 'Выйти' }).click()

  await expect(page).toHaveURL('/ru')
  await expect(page.getByRole('link', { name: 'Войти' })).toBeVisible()
})

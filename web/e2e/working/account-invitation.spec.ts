import { newName, PASSWORD, signIn } from '../accounts'
import { fillIn, OTHER, submitOf, WORDS } from '../doors'
import { expect, open, test, unmarked, violations } from '../page'

for (const language of ['zh', 'ru'] as const) {
  const words = WORDS[language]
  const side = language === 'zh' ? 'CN' : 'RU'

  test(`who is invited sets a password and signs in, in ${language}`, async ({ page, browser }) => {
    await signIn(page, side, 'ADMIN')
    await open(page, `/${language}/work/accounts`)
    const name = newName()
    await page.getByRole('button', { name: words.createAccount }).click()
    await page.getByLabel(words.name, { exact: true }).fill(name)
    await page.getByRole('radio', { name: words.editor }).check()
    await page.getByRole('button', { name: words.create, exact: true }).click()
    const link = page.getByRole('group', { name: words.link })
    await expect(link).toContainText('twi_')
    expect(await violations(page)).toEqual([])
    const address = (await link.textContent()) ?? ''
    await page.getByRole('button', { name: words.done }).click()

    const owner = await browser.newPage()
    const password = owner.getByLabel(words.newPassword, { exact: true })
    const repeated = owner.getByLabel(words.repeated)
    await open(owner, address)
    expect(await violations(owner)).toEqual([])
    expect(await unmarked(owner, OTHER[language])).toEqual([])
    await expect(owner.getByLabel(words.name, { exact: true })).toHaveValue(name)
    await password.fill('short')
    await repeated.fill('other')
    await submitOf(owner).click()
    await expect(repeated).toBeFocused()
    await repeated.fill('short')
    await submitOf(owner).click()
    await expect(password).toHaveAccessibleDescription(words.tooShort)
    await password.fill(PASSWORD)
    await repeated.fill(PASSWORD)
    await submitOf(owner).click()
    await expect(owner.getByRole('heading', { name: words.accepted })).toBeVisible()
    await owner.locator('main').getByRole('link', { name: words.signIn }).click()
    await fillIn(owner, language, name, PASSWORD)

    await expect(owner).toHaveURL(new RegExp(`/${language}/work$`))
    await owner.close()
  })
}

test('a code that was never given out is refused at its field', async ({ page }) => {
  await open(page, '/zh/invitation#code=twi_nothing&name=nobody')

  await page.getByLabel(WORDS.zh.newPassword, { exact: true }).fill(PASSWORD)
  await page.getByLabel(WORDS.zh.repeated).fill(PASSWORD)
  await submitOf(page).click()

  const code = page.getByLabel('邀请码', { exact: true })
  await expect(code).toBeFocused()
  await expect(code).toHaveAccessibleDescription(/此代码不存在、已使用或已失效。/)
})

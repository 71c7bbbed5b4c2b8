import type { Page } from '@playwright/test'
import { TOTP } from 'otpauth'

import { begin, makeAccount, PASSWORD, signIn } from '../accounts'
import { fillIn, OTHER, submitOf, WORDS, type Spoken } from '../doors'
import { expect, open, test, unmarked, violations } from '../page'

const STEP_MS = 30_000

interface Enrolled {
  /** What computes the codes of the telephone. */
  factor: TOTP
  /** The codes for paper. */
  codes: string[]
}

/** Sets a second factor up on the page for it, up to the codes for paper. */
async function enrol(page: Page, language: Spoken): Promise<Enrolled> {
  const words = WORDS[language]
  const form = page.locator('form', { has: page.getByRole('button', { name: words.next }) })
  await form.getByLabel(words.currentPassword).fill(PASSWORD)
  await form.getByRole('button', { name: words.next }).click()
  const secret = await page.locator('code.secret').textContent()
  const factor = new TOTP({ secret: secret ?? '' })
  expect(await violations(page)).toEqual([])
  await page.getByLabel(words.firstCode).fill(factor.generate())
  await page.getByRole('button', { name: words.confirm }).click()
  const codes = page.getByRole('group', { name: words.recoveryCodes })
  await expect(codes).toBeVisible()
  expect(await violations(page)).toEqual([])
  return { factor, codes: ((await codes.textContent()) ?? '').split('\n') }
}

for (const language of ['zh', 'ru'] as const) {
  const words = WORDS[language]
  const side = language === 'zh' ? 'CN' : 'RU'

  test(`a second factor is set up, asked for, and given up, in ${language}`, async ({
    page,
    request,
  }) => {
    const name = await makeAccount(request, side, 'EDITOR')
    await begin(page.request, name)
    await open(page, `/${language}/work/account`)
    await page.getByRole('button', { name: words.enrol }).click()
    const { factor, codes } = await enrol(page, language)
    expect(codes).toHaveLength(10)
    await page.getByRole('button', { name: words.kept }).click()
    await expect(page.getByText(words.on, { exact: true })).toBeVisible()

    await page.context().clearCookies()
    await open(page, `/${language}/sign-in?next=/${language}/work/account`)
    await fillIn(page, language, name, PASSWORD)
    const code = page.getByLabel(words.code, { exact: true })
    await expect(code).toBeFocused()
    expect(await violations(page)).toEqual([])
    expect(await unmarked(page, OTHER[language])).toEqual([])
    await code.fill('000000')
    await submitOf(page).click()
    await expect(code).toHaveAttribute('aria-invalid', 'true')
    // The code of this half minute was used; the next one is let through already.
    await code.fill(factor.generate({ timestamp: Date.now() + STEP_MS }))
    await submitOf(page).click()
    await expect(page).toHaveURL(`/${language}/work/account`)

    await page.getByRole('button', { name: words.disable }).click()
    const form = page.locator('form', { has: page.getByRole('button', { name: words.disable }) })
    await form.getByLabel(words.currentPassword).fill(PASSWORD)
    await form.getByLabel(words.code, { exact: true }).fill(codes[0] ?? '')
    await form.getByRole('button', { name: words.disable }).click()
    await expect(page.getByText(words.off, { exact: true })).toBeVisible()
  })
}

test('who must have a second factor sets it up before anything else', async ({
  page,
  browser,
  request,
  baseURL,
}) => {
  const name = await makeAccount(request, 'OPERATOR', 'AUDITOR')
  await signIn(page, 'OPERATOR', 'ADMIN')
  await open(page, '/zh/work/accounts')
  const settings = page.locator('section', { has: page.getByRole('heading', { name: '登录安全' }) })
  await settings.getByRole('checkbox', { name: '审计员' }).check()
  await settings.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('设置已保存。')).toBeVisible()

  const auditor = await browser.newPage({ ...(baseURL && { baseURL }) })
  await begin(auditor.request, name)
  await open(auditor, '/zh/work/audit')
  await expect(auditor).toHaveURL(`${baseURL ?? ''}/zh/work/account`)
  await expect(auditor.getByText('您的角色必须启用双重验证。')).toBeVisible()
  await enrol(auditor, 'zh')
  await auditor.getByRole('button', { name: WORDS.zh.kept }).click()
  await auditor.getByRole('link', { name: '变更日志' }).click()
  await expect(auditor.getByText(/共 [\d,]+ 条/)).toBeVisible()
  await auditor.close()

  await settings.getByRole('checkbox', { name: '审计员' }).uncheck()
  await settings.getByRole('button', { name: '保存' }).click()
  await expect(settings.getByRole('checkbox', { name: '审计员' })).not.toBeChecked()
})

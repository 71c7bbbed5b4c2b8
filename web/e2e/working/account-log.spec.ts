import { begin, makeAccount, signIn } from '../accounts'
import { OTHER } from '../doors'
import { expect, open, test, unmarked, violations } from '../page'

const WORDS = {
  zh: {
    actor: '人员（账号名）',
    across: '布拉戈维申斯克时间',
    address: '网络地址',
  },
  ru: {
    actor: 'Кто (имя учётной записи)',
    across: 'по времени Хэйхэ',
    address: 'Сетевой адрес',
  },
} as const

for (const language of ['zh', 'ru'] as const) {
  const words = WORDS[language]
  const side = language === 'zh' ? 'CN' : 'RU'

  test(`an auditor reads who did what, in ${language}`, async ({ page, request }) => {
    const name = await makeAccount(request, side, 'EDITOR')
    await begin(request, name)
    await begin(request, name)
    await signIn(page, side, 'AUDITOR')
    await open(page, `/${language}/work/audit`)
    expect(await violations(page)).toEqual([])
    expect(await unmarked(page, OTHER[language])).toEqual([])

    await page.getByLabel(words.actor).fill(name)
    await page.getByLabel(words.actor).press('Enter')
    await expect(page).toHaveURL(`/${language}/work/audit?actor=${name}`)
    const entry = page.locator('.log > li').first()
    await expect(entry).toContainText(name)
    await entry.locator('summary').click()
    await expect(entry.getByRole('row', { name: words.address })).toContainText('127.0.0.1')
    await entry.locator('time').first().focus()

    await expect(page.getByRole('tooltip')).toContainText(words.across)
    expect(await violations(page)).toEqual([])
  })
}

test('days and actions stand in the address', async ({ page }) => {
  await signIn(page, 'CN', 'AUDITOR')

  await open(page, '/zh/work/audit?action=SEED&from=2020-01-01&to=2020-01-02')

  await expect(page.getByLabel('起始日期')).toHaveValue('2020-01-01')
  await expect(page.getByText('没有符合条件的日志。')).toBeVisible()
  await page.getByRole('button', { name: '清除筛选条件' }).first().click()
  await expect(page).toHaveURL('/zh/work/audit')
  await expect(page.getByText(/共 [\d,]+ 条/)).toBeVisible()
})

test('entries of records tell what changed', async ({ page }) => {
  await signIn(page, 'RU', 'AUDITOR')
  await open(page, '/ru/work/audit?kind=PROJECT&action=SEED')

  const entry = page.locator('.log > li').first()
  await expect(entry.getByRole('link')).toBeVisible()
  await entry.locator('summary').click()

  await expect(entry.getByRole('rowheader', { name: 'Стадия', exact: true })).toBeVisible()
  expect(await unmarked(page, OTHER.ru)).toEqual([])
})

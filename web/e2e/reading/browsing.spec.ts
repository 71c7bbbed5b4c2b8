import { expect, open, test, violations } from '../page'

test.describe('for a browser in Russian', () => {
  test.use({ locale: 'ru-RU' })

  test('the root leads to Russian', async ({ page }) => {
    await page.goto('/')

    await expect(page).toHaveURL('/ru')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
})

test('another language keeps the place', async ({ page }) => {
  await open(page, '/zh/projects?stage=OPERATION')

  await page.getByRole('link', { name: 'Русский' }).click()

  await expect(page).toHaveURL('/ru/projects?stage=OPERATION')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Проекты')
  await expect(page.getByRole('checkbox', { name: 'Действует' })).toBeChecked()
})

test('a choice narrows the list down, stands in the address and can be taken back', async ({
  page,
}) => {
  await open(page, '/zh/projects')
  const found = page.getByRole('status')
  await expect(found).toHaveText('共 32 个项目')

  // The address changes first, and the box follows it.
  await page.getByRole('checkbox', { name: '俄方' }).click()
  await expect(found).toHaveText('共 8 个项目')
  await expect(page).toHaveURL('/zh/projects?side=RU')

  await page.goBack()
  await expect(found).toHaveText('共 32 个项目')
})

test('a search that finds nothing helps to go on', async ({ page }) => {
  await open(page, '/ru/projects')

  await page.getByRole('searchbox').fill('неттакого')
  await page.getByRole('searchbox').press('Enter')

  await expect(page.getByText('Ни один проект не подходит')).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Сбросить отбор' }).click()
  await expect(page.getByRole('status')).toHaveText('32 проекта')
})

test('a number of the overview leads to its projects', async ({ page }) => {
  await open(page, '/zh')

  const row = page.getByRole('row', { name: /木材加工/ })
  await row.getByRole('link', { name: '4' }).click()

  await expect(page).toHaveURL('/zh/projects?sector=TIMBER&stage=COMPLETED')
  await expect(page.getByRole('status')).toHaveText('共 4 个项目')
})

test('pages of a list follow each other', async ({ page }) => {
  await open(page, '/zh/projects')
  await page.getByRole('button', { name: '下一页' }).click()
  await expect(page.getByRole('article')).toHaveCount(8)

  await page.getByRole('button', { name: '上一页' }).click()

  await expect(page.getByRole('article')).toHaveCount(24)
})

test('there is a table behind the chart', async ({ page }) => {
  await open(page, '/zh?months=12')
  const panel = page.locator('section', { has: page.getByRole('heading', { name: '月度进出口' }) })
  await expect(panel.getByRole('img')).toBeVisible()

  await panel.getByText('查看数据表').click()

  await expect(panel.getByRole('row')).toHaveCount(13)
  await expect(panel.getByText('合成数据')).toBeVisible()
})

test('the keyboard reaches the content at once', async ({ page }) => {
  await open(page, '/zh')

  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused()
  await page.keyboard.press('Enter')

  await expect(page.locator('main')).toBeFocused()
})

test('the projects of the address can be taken out', async ({ page }) => {
  await open(page, '/zh/projects?side=RU')

  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出 CSV' }).click()

  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/\.csv$/)
})

for (const [language, label, mark] of [
  ['zh', '进出口总额', '合成数据'],
  ['ru', 'Внешнеторговый оборот', 'Синтетические данные'],
] as const) {
  test(`generated sums say so at the sums themselves in ${language}`, async ({ page }) => {
    await open(page, `/${language}`)

    const figures = page.locator('.keys > div')
    await expect(figures.filter({ hasText: label })).toContainText(mark)
    await expect(figures.filter({ hasText: mark })).toHaveCount(4)
  })
}

import { expect, open, test, violations } from '../page'

test('the foot of every page leads to the releases of figures', async ({ page }) => {
  await open(page, '/zh')

  await page.getByRole('contentinfo').getByRole('link', { name: '贸易数据集' }).click()

  await expect(page.getByRole('status')).toHaveText('共 2 个数据集')
})

test('releases are narrowed down and read', async ({ page }) => {
  await open(page, '/ru/datasets')
  await page.getByRole('checkbox', { name: 'Россия' }).click()
  await expect(page).toHaveURL('/ru/datasets?reporter=RU')
  await expect(page.getByRole('status')).toHaveText('1 набор данных')
  await expect(page.getByRole('row').last()).toContainText('Синтетические данные')

  await page.getByRole('row').last().getByRole('link').click()

  await expect(page).toHaveURL('/ru/datasets/ru/SYNTHETIC_DEMO')
  await expect(page.getByRole('definition').filter({ hasText: /^[0-9a-f]{64}$/ })).toBeVisible()
  await expect(page.getByText('только один выпуск')).toBeVisible()
  await expect(page.locator('.record-bar')).toHaveCount(0)
  expect(await violations(page)).toEqual([])
})

test('a release that is not there is said not to be', async ({ page }) => {
  await open(page, '/zh/datasets/cn/NOWHERE')

  await expect(page.getByText('该地址没有内容')).toBeVisible()
})

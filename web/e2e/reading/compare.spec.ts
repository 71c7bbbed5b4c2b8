import { expect, open, test, unmarked, violations } from '../page'

test('projects are chosen from cards and stand beside each other', async ({ page }) => {
  await open(page, '/zh/projects?sector=TIMBER')
  const boxes = page.getByRole('checkbox', { name: /加入对比/ })
  const bar = page.getByRole('region', { name: '项目对比' })

  // The address changes first, and the box follows it.
  await boxes.nth(0).click()
  await expect(bar).toContainText('再选一个即可对比')
  await boxes.nth(1).click()
  await expect(boxes.nth(1)).toBeChecked()
  await boxes.nth(2).click()
  await expect(page).toHaveURL(/compare=.+&compare=.+&compare=/)
  expect(await violations(page)).toEqual([])
  await bar.getByRole('link', { name: '查看对比' }).click()

  await expect(page.getByRole('columnheader')).toHaveCount(4)
  await expect(page.getByRole('row', { name: /^行业/ })).not.toHaveClass('differs')
  expect(await violations(page)).toEqual([])
})

test('a choice outlives the page of the list, and ends at four', async ({ page }) => {
  await open(page, '/ru/projects?view=table')
  const boxes = page.getByRole('checkbox', { name: /^Добавить к сравнению/ })
  for (const at of [0, 1, 2]) {
    await boxes.nth(at).click()
    await expect(boxes.nth(at)).toBeChecked()
  }

  await page.getByRole('navigation', { name: 'Страницы' }).getByRole('button').last().click()
  await expect(page).toHaveURL(/after=.*compare=|compare=.*after=/)
  await expect(boxes).toHaveCount(8)
  await boxes.nth(0).click()

  await expect(boxes.nth(1)).toBeDisabled()
  await expect(page.getByText('Выбрано 4 проекта из 4 возможных')).toBeVisible()
})

test('only what differs is shown on demand, and a project can be left out', async ({ page }) => {
  await open(page, '/ru/projects/compare?project=HB-CN-001&project=HB-CN-002&project=HB-CN-024')
  expect(await violations(page)).toEqual([])
  expect(await unmarked(page, { script: 'Han', lang: 'zh' })).toEqual([])
  const rows = page.getByRole('row')
  const all = await rows.count()

  await page.getByRole('checkbox', { name: 'Только различия' }).click()
  await expect(page).toHaveURL(/only=differences/)
  expect(await rows.count()).toBeLessThan(all)

  await page
    .getByRole('button', { name: /^Убрать из сравнения/ })
    .first()
    .click()
  await expect(page.getByRole('columnheader')).toHaveCount(3)
})

test('a comparison of nothing leads to the list', async ({ page }) => {
  await open(page, '/zh/projects/compare?project=HB-CN-001')

  await page.getByRole('link', { name: '去项目列表选择' }).click()

  await expect(page).toHaveURL('/zh/projects')
})

test('the map draws the projects of the address', async ({ page }) => {
  await open(page, '/zh/projects?side=RU&view=map')
  const map = page.getByRole('group', { name: '两岸示意图' })

  await expect(map.getByRole('link', { name: /[1-9]\d* 个项目$/ }).first()).toBeVisible()
  expect(await violations(page)).toEqual([])
  const spot = map.getByRole('link', { name: /^布拉戈维申斯克/ })
  const [, count = ''] = /(\d+) 个项目/.exec((await spot.getAttribute('aria-label')) ?? '') ?? []
  await spot.click()

  await expect(page).toHaveURL('/zh/projects?side=RU&place=BLAGOVESHCHENSK')
  await expect(page.getByRole('status')).toHaveText(`共 ${count} 个项目`)
})

test('a project is shown as it stood, and the present is not touched', async ({ page }) => {
  await open(page, '/ru/projects/HB-CN-024?on=2024-05-01')

  await expect(page.getByText('Проект по состоянию на 1 мая 2024 г.')).toBeVisible()
  expect(await violations(page)).toEqual([])
  expect(await unmarked(page, { script: 'Han', lang: 'zh' })).toEqual([])
  await page.getByRole('link', { name: 'К нынешнему состоянию' }).click()

  await expect(page).toHaveURL('/ru/projects/HB-CN-024')
  await expect(page.getByText('Проект по состоянию на')).toHaveCount(0)
})

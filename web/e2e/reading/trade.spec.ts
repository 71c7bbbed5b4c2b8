import { readFile } from 'node:fs/promises'

import type { Download, Page } from '@playwright/test'

import { expect, open, test, unmarked, violations } from '../page'

const OTHER = {
  zh: { script: 'Cyrillic', lang: 'ru' },
  ru: { script: 'Han', lang: 'zh' },
}

const VIEWS = [
  '?by=SECTOR&chart=area',
  '?step=ALL&by=HS2&chart=treemap&currency=USD',
  '?view=matrix&rows=HS2&columns=QUARTER&measure=WEIGHT',
  '?view=mirror&currency=RUB&step=QUARTER',
  '?view=indices',
]

/** The table of a view, which stands behind its chart. */
function table(page: Page, name: string) {
  return page.getByRole('region', { name, exact: true }).getByRole('table')
}

async function downloaded(page: Page, button: string): Promise<Download> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  return downloading
}

for (const language of ['zh', 'ru'] as const) {
  for (const view of VIEWS) {
    test(`/${language}/trade${view} is whole and open to everyone`, async ({ page }) => {
      await open(page, `/${language}/trade${view}`)
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()

      expect(await violations(page)).toEqual([])
      expect(await unmarked(page, OTHER[language])).toEqual([])
      await expect(page.locator('.synthetic').first()).toBeVisible()
    })
  }
}

test('the explorer keeps its contrast in the dark and its width on a phone', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 320, height: 640 })
  for (const view of VIEWS) {
    await open(page, `/ru/trade${view}`)

    expect(await violations(page), view).toEqual([])
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    )
    expect(overflow, view).toBeLessThanOrEqual(0)
  }
})

test('what is chosen stands in the address, for a reload and for others', async ({ page }) => {
  await open(page, '/zh/trade')
  await page.getByLabel('时间单位').selectOption('按年')
  await page.getByLabel('细分').selectOption('行业')
  await page.getByLabel('图表').selectOption('柱状图')
  await page.getByText('USD').click()
  await expect(page).toHaveURL('/zh/trade?step=YEAR&by=SECTOR&chart=bar&currency=USD')

  await page.reload()

  await expect(page.getByLabel('时间单位')).toHaveValue('YEAR')
  await expect(page.getByLabel('图表')).toHaveValue('bar')
  await expect(page.getByRole('columnheader', { name: '贸易额（USD）' })).toBeVisible()
  await expect(page.getByText(/折算所用汇率（\d+ 项）/)).toBeVisible()
})

test('a choice keeps of the others what still fits', async ({ page }) => {
  await open(page, '/ru/trade?by=SECTOR&chart=area&sector=TIMBER&from=2025-01&to=2025-12')

  await page.getByLabel('Показатель', { exact: true }).selectOption('Удельная стоимость')
  await expect(page.getByLabel('График')).toHaveValue('line')
  await page.getByRole('link', { name: 'Матрица' }).click()

  await expect(page).toHaveURL(/sector=TIMBER/)
  await expect(page.getByLabel('С', { exact: true })).toHaveValue('2025-01')
  await page.getByRole('link', { name: 'Ряды' }).click()
  await page.getByLabel('Показатель', { exact: true }).selectOption('Стоимость')
  await expect(page.getByLabel('График')).toHaveValue('area')
})

test('a month without figures is a gap and its growth says why there is none', async ({ page }) => {
  await open(page, '/zh/trade?step=YEAR&from=2017-07&to=2018-12')

  const figures = table(page, '数据表')
  await expect(figures.getByRole('row')).toHaveCount(2)
  await expect(figures.getByRole('row', { name: /2018年/ })).toContainText('基期数据不全')
  await expect(page.getByText('* 该时期的月份不全')).toBeVisible()
})

test('the pages of a long series follow each other', async ({ page }) => {
  await open(page, '/zh/trade?by=SECTOR')
  const first = await table(page, '数据表').getByRole('row').nth(1).innerText()

  await page.getByRole('button', { name: '下一页' }).click()

  await expect(page).toHaveURL(/after=/)
  await expect(table(page, '数据表').getByRole('row').nth(1)).not.toHaveText(first)
})

test('both banks stand beside each other and are not stacked', async ({ page }) => {
  await open(page, '/ru/trade?by=REPORTER&step=YEAR&chart=area')

  await expect(page.getByLabel('График')).toHaveValue('line')
  await expect(table(page, 'Таблица').getByRole('row', { name: /Данные Китая/ })).toHaveCount(2)
  await expect(table(page, 'Таблица').getByRole('row', { name: /Данные России/ })).toHaveCount(2)
})

test('goods are found by a code that the list does not have', async ({ page }) => {
  await open(page, '/zh/trade?step=ALL&by=HS2')

  await page.getByLabel('协调制度编码').fill('4407')
  await page.getByLabel('协调制度编码').press('Enter')

  await expect(page).toHaveURL(/hs=4407/)
  await expect(table(page, '数据表').getByRole('row')).toHaveCount(2)
})

test('the heat map has its figures as a table that adds up', async ({ page }) => {
  await open(page, '/zh/trade?view=matrix&rows=PARTNER&columns=YEAR')

  await expect(page.getByRole('img', { name: /贸易额 · 贸易伙伴 · 年份/ })).toBeVisible()
  const figures = table(page, '数据表')
  await expect(figures.getByRole('row', { name: /^俄罗斯/ })).toBeVisible()
  await expect(figures.locator('tfoot td')).toHaveCount(3)
})

test('mirror statistics show both reports and where they lie furthest apart', async ({ page }) => {
  await open(page, '/ru/trade?view=mirror')

  await expect(
    page.getByRole('heading', { name: 'Экспорт китайской стороны — импорт российской' }),
  ).toBeVisible()
  await expect(page.getByText('СИФ: с фрахтом и страхованием').first()).toBeVisible()
  const apart = table(
    page,
    'Экспорт китайской стороны — импорт российской · Наибольшие расхождения по группам и месяцам',
  )
  await expect(apart.getByRole('row')).toHaveCount(16)
})

test('an index that is not defined says why', async ({ page }) => {
  await open(page, '/zh/trade?view=indices')
  const card = page.getByRole('article').filter({ hasText: '贸易强度' })
  await expect(card).toContainText('没有所需的参照数据')
  await expect(page.getByRole('article').filter({ hasText: '商品集中度' })).toContainText(/\d/)

  await open(page, '/zh/trade?view=indices&from=2016-01&to=2016-12')

  await expect(page.getByRole('article').filter({ hasText: '商品集中度' })).toContainText(
    '本期数据不全',
  )
})

test('an index tells its formula', async ({ page }) => {
  await open(page, '/ru/trade?view=indices')

  await page.getByText('Формула: индекс Балассы').first().click()

  await expect(page.getByText('(x_cp / X_c) / (x_wp / X_w)')).toBeVisible()
})

test('what is shown can be taken out as a file', async ({ page }) => {
  await open(page, '/ru/trade?step=YEAR&by=DIRECTION')

  const csv = await downloaded(page, 'Выгрузить CSV')
  expect(csv.suggestedFilename()).toMatch(/\.csv$/)
  const text = await readFile(await csv.path(), 'utf8')
  expect(text.trim().split('\n')).toHaveLength(5)

  const workbook = await downloaded(page, 'Выгрузить XLSX')
  expect((await readFile(await workbook.path())).subarray(0, 2).toString()).toBe('PK')
})

for (const view of ['', '?view=matrix', '?view=indices', '?step=ALL&chart=treemap']) {
  test(`the chart of /zh/trade${view} can be taken along as a picture`, async ({ page }) => {
    await open(page, `/zh/trade${view}`)
    await expect(page.locator('.chart canvas').first()).toBeVisible()

    const png = await downloaded(page, '保存图片 PNG')
    expect((await readFile(await png.path())).subarray(1, 4).toString()).toBe('PNG')

    const svg = await downloaded(page, '保存图片 SVG')
    const drawing = await readFile(await svg.path(), 'utf8')
    expect(drawing).toContain('<svg')
    expect(drawing).toContain('合成数据')
  })
}

test('a sector leads to its trade in the explorer', async ({ page }) => {
  await open(page, '/zh/sectors/TIMBER?currency=RUB&reporter=RU&months=12')
  const panel = page.locator('section', {
    has: page.getByRole('heading', { name: '主要贸易伙伴' }),
  })

  await panel.getByRole('link', { name: '在贸易查询中打开' }).click()

  await expect(page).toHaveURL(/\/zh\/trade\?.*sector=TIMBER/)
  await expect(page.getByLabel('细分')).toHaveValue('PARTNER')
  await expect(page.getByLabel('自', { exact: true })).toHaveValue('2025-01')
  await expect(page.getByRole('columnheader', { name: '贸易额（RUB）' })).toBeVisible()
})

test('a cluster shows both banks and its enterprises', async ({ page }) => {
  await open(page, '/ru/clusters/TIMBER_CHAIN')

  const banks = table(page, 'Два берега рядом')
  await expect(banks.getByRole('row', { name: /Доля во всей торговле стороны/ })).toContainText('%')
  await expect(page.getByRole('heading', { name: 'Предприятия' })).toBeVisible()
})

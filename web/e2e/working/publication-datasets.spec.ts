import type { Page } from '@playwright/test'

import { expect, open, test, unmarked, violations } from '../page'
import { actAs, newCode } from '../records'

const IMPORT = `mutation ($input: ImportTradeInput!) {
  importTrade(input: $input) { import { state } userErrors { message } }
}`

/** Loads a release of figures of January 2011 as the Chinese side, not yet in use. */
async function load(page: Page, code: string, rows: string[]): Promise<void> {
  const heading = 'Month,Direction,HS code,Partner,Value,Currency'
  const input = {
    code,
    title: { zh: '海关月报', ru: 'Таможенный отчёт' },
    period: { from: '2011-01', to: '2011-01' },
    source: { code: 'HEIHE_POLICY_2021' },
    valuation: 'FOB',
    dryRun: false,
    file: null,
  }
  const cookies = await page.context().cookies()
  const reply = await page.request.post('/graphql', {
    headers: {
      'x-twincity-csrf': '1',
      cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
    },
    multipart: {
      operations: JSON.stringify({ query: IMPORT, variables: { input } }),
      map: JSON.stringify({ file: ['variables.input.file'] }),
      file: {
        name: 'figures.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from([heading, ...rows].join('\n')),
      },
    },
  })
  expect(await reply.json()).toMatchObject({
    data: { importTrade: { import: { state: 'LOADED' }, userErrors: [] } },
  })
}

test('a release tells what it changed, is made current and taken back', async ({ page }) => {
  const [before, after] = [newCode('HB-CN'), newCode('HB-CN')]
  await actAs(page, 'CN', 'PUBLISHER')
  // The register knows a file again that it has loaded before.
  const value = 1000 + Math.floor(Math.random() * 8000)
  await load(page, before, [`2011-01,export,440710,RU,${value},CNY`])
  await load(page, after, [`2011-01,export,440710,RU,${value + 500},CNY`])

  await open(page, `/zh/datasets/cn/${after}?since=${before}`)
  const row = page.getByRole('row', { name: /修订/ })
  await expect(row).toContainText('2011年1月')
  await expect(row).toContainText(`¥${(value + 500).toLocaleString('en')}`)
  await expect(row).toContainText('+¥500')
  expect(await violations(page)).toEqual([])
  expect(await unmarked(page, { script: 'Cyrillic', lang: 'ru' })).toEqual([])

  const bar = page.locator('.record-bar')
  await bar.getByRole('button', { name: '采用' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('以下月份将采用该数据集，汇总数据随之更新：2011年1月')
  expect(await violations(page)).toEqual([])
  await dialog.getByRole('button', { name: '采用' }).click()
  await expect(bar.getByText('采用月份：2011年1月')).toBeVisible()

  await bar.getByRole('button', { name: '撤回' }).click()
  await expect(dialog).toContainText('以下月份将不再采用该数据集：2011年1月')
  await dialog.getByRole('button', { name: '撤回' }).click()
  await expect(bar.getByText('目前没有采用该数据集的月份。')).toBeVisible()
  await expect(page.locator('.page-head').getByText('已撤回')).toBeVisible()

  await bar.getByRole('link', { name: '修订记录' }).click()
  await expect(page.getByRole('article').first()).toContainText('已撤回')
})

import type { Page } from '@playwright/test'

import { accountOf, PASSWORD } from '../accounts'
import { fillIn } from '../doors'
import { choose, expectSaid, flawAt, newCode, type } from '../entering'
import * as importing from '../import'
import { expect, open, settled, test } from '../page'

/** Ends the session of whoever is there, by the page's own menu. */
async function signOut(page: Page, name: string, word: string): Promise<void> {
  await page.getByRole('button', { name }).click()
  await page.getByRole('button', { name: word }).click()
  await expect(page.getByRole('link', { name: /^(登录|Войти)$/ })).toBeVisible()
}

/** Enters a project that lacks its Chinese name, mends that, and hands it on. */
async function enter(page: Page, code: string): Promise<void> {
  await page.getByRole('link', { name: '登记记录' }).click()
  await page.getByRole('link', { name: '新建项目' }).click()
  await type(page, 'code', code)
  await type(page, 'name.ru', 'Склад у моста')
  await page.keyboard.press('Control+s')
  await expect(flawAt(page, 'name.zh')).toBeVisible()
  await type(page, 'name.zh', '桥头仓库')
  await type(page, 'summary.zh', '公路大桥旁的仓库。')
  await type(page, 'summary.ru', 'Склад у автомобильного моста.')
  await choose(page, 'sector', '物流')
  await choose(page, 'place', '黑河')
  await choose(page, 'source', '2021')
  await page.keyboard.press('Control+Enter')
  await expectSaid(page, '已保存并提交发布')
}

/** Sends a file of rates with a line that is wrong, and then the same without the mistake. */
async function load(page: Page): Promise<void> {
  const rates = (rate: string) =>
    `月份,基准货币,标价货币,汇率,来源\n2018-06,JPY,CNY,${rate},HEIHE_POLICY_2021\n`
  await importing.choose(page, '/zh/work/import?kind=rates', importing.file('a.csv', rates('无')))
  await page.getByRole('button', { name: '核对文件' }).click()
  await expect(page.getByText('文件有 1 处错误')).toBeVisible()
  await page.getByRole('link', { name: '改用修改后的文件' }).click()
  await page.locator('input[type=file]').setInputFiles(importing.file('b.csv', rates('0.0583')))
  await page.getByRole('button', { name: '下一步' }).click()
  await page.getByRole('button', { name: '核对文件' }).click()
  await page.getByRole('button', { name: '导入 1 行' }).click()
  await expect(page.getByText('新建 1 条')).toBeVisible()
}

test('a project goes through a day on both banks', async ({ page }) => {
  test.slow()
  const code = newCode('HB-CN')

  await open(page, '/zh/sign-in')
  await fillIn(page, 'zh', accountOf('CN', 'EDITOR'), PASSWORD)
  await enter(page, code)
  await load(page)
  await signOut(page, accountOf('CN', 'EDITOR'), '退出登录')

  await open(page, '/zh/sign-in')
  await fillIn(page, 'zh', accountOf('CN', 'PUBLISHER'), PASSWORD)
  await open(page, `/zh/projects/${code}`)
  await page.locator('.record-bar').getByRole('button', { name: '发布' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '发布' }).click()
  await expect(page.locator('.record-bar').getByRole('status')).toHaveText('已发布。')
  await signOut(page, accountOf('CN', 'PUBLISHER'), '退出登录')

  await open(page, '/ru/sign-in')
  await fillIn(page, 'ru', accountOf('RU', 'PUBLISHER'), PASSWORD)
  await open(page, `/ru/projects/${code}`)
  await page.locator('.record-bar').getByRole('button', { name: 'Вынести решение' }).click()
  const word = page.getByRole('dialog')
  await word.getByRole('radio', { name: 'Поддержать' }).check()
  await word.getByRole('button', { name: 'Поддержать' }).click()
  await expect(page.getByText('записано')).toBeVisible()
  await signOut(page, accountOf('RU', 'PUBLISHER'), 'Выйти')

  await page.goto(`/zh/projects?q=${encodeURIComponent('桥头仓库')}`)
  await settled(page)
  await page.getByRole('link', { name: '桥头仓库' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('桥头仓库')
  await expect(page.locator('.page-head').getByText('联合项目库')).toBeVisible()
  await expect(page.getByText('俄方已认可')).toBeVisible()
})

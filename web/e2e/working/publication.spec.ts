import type { Locator, Page } from '@playwright/test'

import { expect, open, settled, test, unmarked, violations } from '../page'
import { actAs, draft, newCode, write } from '../records'

const ZH = { script: 'Cyrillic', lang: 'ru' }
const RU = { script: 'Han', lang: 'zh' }

/** The row of a record in a queue, on whichever page of it. */
async function rowOf(page: Page, code: string): Promise<Locator> {
  const row = page.getByRole('article').filter({ hasText: code })
  const next = page.getByRole('button', { name: /^(下一页|Вперёд)$/ })
  await settled(page)
  while ((await row.count()) === 0 && (await next.isVisible()) && (await next.isEnabled())) {
    const rows = page.getByRole('article')
    const before = await rows.allTextContents()
    await next.click()
    await expect.poll(() => rows.allTextContents()).not.toEqual(before)
    await settled(page)
  }
  return row
}

test('a draft goes from its editor to its publisher, and across the river', async ({ page }) => {
  const code = newCode('HB-CN')
  await actAs(page, 'CN', 'EDITOR')
  await draft(page, code)

  await open(page, '/zh/work?queue=drafts')
  expect(await violations(page)).toEqual([])
  expect(await unmarked(page, ZH)).toEqual([])
  await (await rowOf(page, code)).getByRole('button', { name: '提交发布' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('发布之前公众看不到')
  expect(await violations(page)).toEqual([])
  await dialog.getByRole('button', { name: '提交发布' }).click()
  await expect(page.getByRole('status').filter({ hasText: '已提交' })).toBeVisible()
  await expect(page.getByRole('article').filter({ hasText: code })).toHaveCount(0)

  await actAs(page, 'CN', 'PUBLISHER')
  await open(page, '/zh/work?queue=toPublish')
  await (await rowOf(page, code)).getByRole('button', { name: '发布' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '发布' }).click()
  await expect(page.getByRole('status').filter({ hasText: '已发布' })).toBeVisible()

  await actAs(page, 'RU', 'PUBLISHER')
  await open(page, `/ru/projects/${code}`)
  const bar = page.getByRole('region', { name: 'Публикация и действия' })
  await bar.getByRole('button', { name: 'Вынести решение' }).click()
  const word = page.getByRole('dialog')
  await word.getByRole('radio', { name: 'Поддержать' }).check()
  await word.getByRole('textbox').fill('Поддерживаем.')
  expect(await violations(page)).toEqual([])
  expect(await unmarked(page, RU)).toEqual([])
  await word.getByRole('button', { name: 'Поддержать' }).click()
  await expect(bar.getByRole('status')).toHaveText('Решение вашей стороны записано.')
  await expect(page.getByText('Российская сторона поддержала проект')).toBeVisible()

  await page.context().clearCookies()
  await open(page, `/zh/projects/${code}`)
  await expect(page.getByText('俄方已认可')).toBeVisible()
  await expect(page.locator('.page-head').getByText('联合项目库')).toBeVisible()
  await expect(page.locator('.record-bar')).toHaveCount(0)
})

test('what a draft lacks is told, and the way leads to its form', async ({ page }) => {
  const code = newCode('HB-CN')
  await actAs(page, 'CN', 'EDITOR')
  const id = await draft(page, code, { summary: { zh: '木材深加工。' }, source: null })

  await open(page, '/zh/work?queue=drafts')
  const row = await rowOf(page, code)

  await expect(row.getByRole('listitem').filter({ hasText: '概况（俄文）' })).toBeVisible()
  await expect(row.getByRole('listitem').filter({ hasText: '来源' })).toBeVisible()
  await expect(row.getByRole('link', { name: '去补全' })).toHaveAttribute(
    'href',
    `/zh/work/projects/${encodeURIComponent(id)}`,
  )
})

test('a warning is accepted before a record is published', async ({ page }) => {
  const code = newCode('HB-CN')
  await actAs(page, 'CN', 'PUBLISHER')
  const source = `${code}-SOURCE`
  await write(page, 'createSource', { code: source, title: { zh: '报道', ru: 'Статья' } })
  await draft(page, code, {
    source: { code: source },
    acceptWarnings: ['NEIGHBOUR_UNPUBLISHED'],
  })
  await open(page, `/ru/projects/${code}`)

  await page.locator('.record-bar').getByRole('button', { name: 'Опубликовать' }).click()
  const dialog = page.getByRole('dialog')
  const publish = dialog.getByRole('button', { name: 'Опубликовать' })
  await publish.click()
  await expect(dialog.getByText('подтвердите каждый пункт')).toBeVisible()
  await expect(publish).toBeDisabled()
  expect(await violations(page)).toEqual([])
  await dialog.getByRole('checkbox').check()
  await publish.click()

  await expect(page.locator('.record-bar').getByText('Опубликовано', { exact: true })).toBeVisible()
})

test('who saw another version looks again before deciding', async ({ page }) => {
  const code = newCode('HB-CN')
  await actAs(page, 'CN', 'PUBLISHER')
  const id = await draft(page, code)
  await open(page, `/zh/projects/${code}`)
  await write(page, 'updateProject', { id, version: 1, stage: 'CONSTRUCTION' })

  await page.locator('.record-bar').getByRole('button', { name: '发布' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: '发布' }).click()
  await expect(dialog.getByText('已被他人修改')).toBeVisible()
  await dialog.getByRole('button', { name: '重新载入' }).click()

  await expect(page.locator('.record-bar').getByText('第 2 版')).toBeVisible()
  await expect(page.locator('.page-head').getByText('在建')).toBeVisible()
  await page.locator('.record-bar').getByRole('button', { name: '发布' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '发布' }).click()
  await expect(page.locator('.record-bar').getByRole('status')).toHaveText('已发布。')
})

test('a project that was declined is told so, and its change asks for a new word', async ({
  page,
}) => {
  const code = newCode('HB-CN')
  await actAs(page, 'CN', 'PUBLISHER')
  const id = await draft(page, code)
  await write(page, 'publish', { id, version: 1 })
  await actAs(page, 'RU', 'PUBLISHER')
  await open(page, '/ru/work?queue=toEndorse')
  expect(await violations(page)).toEqual([])
  expect(await unmarked(page, RU)).toEqual([])

  await (await rowOf(page, code)).getByRole('button', { name: 'Вынести решение' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Отказать в поддержке' }).check()
  await dialog.getByRole('textbox').fill('Нет данных об экологии.')
  await dialog.getByRole('button', { name: 'Отказать в поддержке' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'записано' })).toBeVisible()
  await open(page, `/ru/projects/${code}`)
  await expect(page.getByText('Российская сторона отказала в поддержке')).toBeVisible()
  await expect(page.getByText('Нет данных об экологии.')).toBeVisible()

  await actAs(page, 'CN', 'PUBLISHER')
  await write(page, 'updateProject', { id, version: 2, stage: 'CONSTRUCTION' })
  await actAs(page, 'RU', 'PUBLISHER')
  await open(page, '/ru/work?queue=toEndorse')
  await expect(await rowOf(page, code)).toContainText('Прошлый комментарий: Нет данных')
})

test('an endorsement goes stale with the key facts, and is given anew', async ({ page }) => {
  const code = newCode('HB-CN')
  await actAs(page, 'CN', 'PUBLISHER')
  const id = await draft(page, code)
  await write(page, 'publish', { id, version: 1 })
  await actAs(page, 'RU', 'PUBLISHER')
  await write(page, 'endorse', { projectId: id, projectVersion: 2, decision: 'ENDORSED' })
  await actAs(page, 'CN', 'EDITOR')
  await write(page, 'updateProject', { id, version: 2, stage: 'CONSTRUCTION' })
  await actAs(page, 'RU', 'PUBLISHER')

  await open(page, '/ru/work?queue=staleEndorsements')
  await (await rowOf(page, code)).getByRole('button', { name: 'Вынести новое решение' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Поддержать' }).click()

  await expect(page.getByRole('status').filter({ hasText: 'записано' })).toBeVisible()
  await open(page, `/ru/projects/${code}`)
  await expect(page.getByText('решения проект изменился')).toHaveCount(0)
  await expect(page.locator('.page-head').getByText('Совместная библиотека')).toBeVisible()
})

test('a public record is withdrawn, put away, and gone for readers', async ({ page }) => {
  const code = newCode('HB-CN')
  await actAs(page, 'CN', 'PUBLISHER')
  const id = await draft(page, code)
  await write(page, 'publish', { id, version: 1 })
  await open(page, `/zh/projects/${code}`)
  const bar = page.locator('.record-bar')

  await bar.getByRole('button', { name: '撤回' }).click()
  await expect(page.getByRole('dialog')).toContainText('公开页面')
  expect(await violations(page)).toEqual([])
  await page.getByRole('dialog').getByRole('button', { name: '撤回' }).click()
  await expect(bar.getByText('已撤回', { exact: true })).toBeVisible()
  await bar.getByRole('button', { name: '归档' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '归档' }).click()
  await expect(bar.getByText('已归档', { exact: true })).toBeVisible()

  await page.context().clearCookies()
  await open(page, `/zh/projects/${code}`)
  await expect(page.getByText('该地址没有内容')).toBeVisible()
})

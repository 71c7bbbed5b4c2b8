import { expect, open, test, unmarked, violations } from '../page'
import { actAs, draft, newCode, write } from '../records'

test('a history tells who changed what, and leads back', async ({ page }) => {
  const code = newCode('HB-CN')
  await actAs(page, 'CN', 'EDITOR')
  const sum = { currency: 'CNY', on: '2026-01-01' }
  const id = await draft(page, code, { plannedInvestment: { ...sum, amount: '1000000' } })
  await write(page, 'updateProject', {
    id,
    version: 1,
    name: { zh: '木材精深加工园', ru: 'Парк деревообработки' },
    plannedInvestment: { ...sum, amount: '2500000' },
    milestones: [{ kind: 'APPROVAL', name: { zh: '批准', ru: 'Утверждение' }, plannedOn: '2026' }],
  })
  await open(page, `/zh/projects/${code}`)

  await page.locator('.record-bar').getByRole('link', { name: '修订记录' }).click()
  await expect(page.getByRole('article')).toHaveCount(2)
  const [latest, first] = [page.getByRole('article').first(), page.getByRole('article').last()]
  await expect(latest).toContainText('cn.editor（编辑）')
  await expect(latest.locator('ins', { hasText: '精深' })).toBeVisible()
  await expect(latest.locator('del')).toContainText(['¥1,000,000'])
  await expect(latest.locator('ins', { hasText: '¥2,500,000' })).toBeVisible()
  await expect(latest.locator('ins', { hasText: '计划：2026年' })).toBeVisible()
  await first.getByText('查看录入时的内容').click()
  await expect(first.locator('ins', { hasText: '木材加工' }).first()).toBeVisible()
  expect(await violations(page)).toEqual([])
  expect(await unmarked(page, { script: 'Cyrillic', lang: 'ru' })).toEqual([])

  await first.getByRole('button', { name: '恢复到第 1 版' }).click()
  await expect(page.getByRole('dialog')).toContainText('存为第 3 版')
  await page.getByRole('dialog').getByRole('button', { name: '恢复', exact: true }).click()
  await expect(page.getByRole('status')).toHaveText('已恢复为第 1 版的内容。')
  await expect(page.getByRole('article')).toHaveCount(3)
  await open(page, `/zh/projects/${code}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('木材加工园')
})

test('a history is read in Russian too', async ({ page }) => {
  const code = newCode('HB-CN')
  await actAs(page, 'CN', 'EDITOR')
  const id = await draft(page, code)
  await write(page, 'updateProject', { id, version: 1, stage: 'CONSTRUCTION' })

  await open(page, `/ru/work/history/${encodeURIComponent(id)}`)

  await expect(page.getByRole('article').first()).toContainText('Запланирован')
  await expect(page.getByRole('article').first()).toContainText('Строится')
  expect(await violations(page)).toEqual([])
  expect(await unmarked(page, { script: 'Han', lang: 'zh' })).toEqual([])
})

test('a history is for the own side', async ({ page }) => {
  const code = newCode('HB-CN')
  await actAs(page, 'CN', 'PUBLISHER')
  const id = await draft(page, code)
  await write(page, 'publish', { id, version: 1 })
  await actAs(page, 'RU', 'EDITOR')

  await page.goto(`/ru/work/history/${encodeURIComponent(id)}`)

  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(0)
})

test('a public project is shown as it stood', async ({ page }) => {
  const code = newCode('HB-CN')
  await actAs(page, 'CN', 'PUBLISHER')
  const id = await draft(page, code)
  await write(page, 'publish', { id, version: 1 })
  await page.context().clearCookies()

  await open(page, `/zh/projects/${code}`)
  await page.getByLabel('日期').fill('2024-01-01')
  await page.getByRole('button', { name: '查看', exact: true }).click()

  await expect(page).toHaveURL(`/zh/projects/${code}?on=2024-01-01`)
  await expect(page.getByText('2024年1月1日时，该项目尚未公开。')).toBeVisible()
  await page.getByRole('link', { name: '返回现状' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('木材加工园')
})

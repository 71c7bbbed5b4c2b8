import { expect, open, test, unmarked, violations } from '../page'
import { actAs } from '../records'

test('an editor finishes drafts, a publisher publishes and endorses', async ({ page }) => {
  await actAs(page, 'CN', 'EDITOR')
  await open(page, '/zh/work')
  const queues = page.getByRole('navigation', { name: '待办类别' }).getByRole('button')
  await expect(queues).toHaveText([/^草稿/, /^待核对/])

  await actAs(page, 'CN', 'PUBLISHER')
  await open(page, '/zh/work')

  await expect(queues).toHaveText([/^待发布/, /^认可已过时/, /^待认可/, /^草稿/, /^待核对/])
  await queues.filter({ hasText: '待核对' }).click()
  await expect(page).toHaveURL('/zh/work?queue=warnings')
  // A seeded enterprise has a Russian name in Latin letters, and may keep it.
  await expect(page.getByRole('article').first()).toContainText('请核对')
  expect(await violations(page)).toEqual([])
  expect(await unmarked(page, { script: 'Cyrillic', lang: 'ru' })).toEqual([])
})

for (const role of ['READER', 'AUDITOR', 'ADMIN'] as const) {
  test(`nothing is handed to the role ${role}, and its pages are named`, async ({ page }) => {
    await actAs(page, 'RU', role)

    await open(page, '/ru/work')

    await expect(page.getByRole('link', { name: 'К списку проектов' })).toBeVisible()
    await expect(page.getByRole('navigation', { name: 'Очереди задач' })).toHaveCount(0)
    expect(await violations(page)).toEqual([])
    expect(await unmarked(page, { script: 'Han', lang: 'zh' })).toEqual([])
  })
}

test('a long queue fits a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await actAs(page, 'RU', 'PUBLISHER')

  await open(page, '/ru/work?queue=toEndorse')

  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  )
  expect(overflow).toBeLessThanOrEqual(0)
})

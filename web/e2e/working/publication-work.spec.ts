import { expect, open, overflow, test, unmarked, violations } from '../page'
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

const ROOMS = {
  PUBLISHER: ['/work?queue=toEndorse', '/work/records', '/work/import', '/work/projects/new'],
  ADMIN: ['/work/accounts', '/work/account'],
  AUDITOR: ['/work/audit'],
} as const

test('the desk fits a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const [role, paths] of Object.entries(ROOMS)) {
    await actAs(page, 'RU', role as keyof typeof ROOMS)
    for (const path of paths) {
      await open(page, `/ru${path}`)

      expect(await overflow(page), path).toBeLessThanOrEqual(0)
    }
  }
})

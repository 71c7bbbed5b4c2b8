import { signIn } from '../accounts'
import { at, expectSaid, type } from '../entering'
import { expect, open, test, violations } from '../page'
import { newCode } from '../records'

test('two tabs that change one project resolve it field by field', async ({ page, context }) => {
  await signIn(page, 'CN', 'EDITOR')
  await open(page, '/zh/work/projects/new')
  await type(page, 'code', newCode('HB-CN'))
  await type(page, 'name.zh', '冷库')
  await type(page, 'plannedJobs', '10')
  await page.keyboard.press('Control+s')
  await expectSaid(page, '已保存，现为第 1 版')
  const second = await context.newPage()
  await second.goto(page.url())
  await expect(at(second, 'name.zh').locator('input')).toHaveValue('冷库')

  await type(page, 'name.zh', '冷链库')
  await type(page, 'plannedJobs', '20')
  await type(page, 'name.en', 'Cold store')
  await page.keyboard.press('Control+s')
  await expectSaid(page, '已保存，现为第 2 版')
  await type(second, 'name.zh', '冷藏库')
  await type(second, 'plannedJobs', '30')
  await type(second, 'name.ru', 'Холодильник')
  await second.keyboard.press('Control+s')

  const dialog = second.getByRole('dialog', { name: '他人已先行保存：现为第 2 版' })
  await expect(dialog).toContainText('他人还修改了（将予保留）：项目名称 · 英文')
  await expect(dialog.getByRole('button', { name: '按所选内容保存' })).toBeDisabled()
  expect(await violations(second)).toEqual([])
  const name = dialog.getByRole('group', { name: '项目名称 · 中文' })
  await name.getByRole('radio', { name: /冷链库/ }).check()
  const jobs = dialog.getByRole('group', { name: '计划就业' })
  await jobs.getByRole('radio', { name: /30/ }).check()
  await dialog.getByRole('button', { name: '按所选内容保存' }).click()

  await expectSaid(second, '已保存，现为第 3 版')
  await second.reload()
  await expect(at(second, 'name.zh').locator('input')).toHaveValue('冷链库')
  await expect(at(second, 'name.ru').locator('input')).toHaveValue('Холодильник')
  await expect(at(second, 'name.en').locator('input')).toHaveValue('Cold store')
  await expect(at(second, 'plannedJobs').locator('input')).toHaveValue('30')
})

test('leaving unsaved changes is asked about, and they are offered again', async ({ page }) => {
  await signIn(page, 'CN', 'PUBLISHER')
  await open(page, '/zh/work/enterprises/new')
  await type(page, 'name.zh', '黑河面粉厂')
  await expectSaid(page, '已于')

  await page.getByRole('navigation', { name: '工作台栏目' }).getByText('我的工作').click()
  const dialog = page.getByRole('dialog', { name: '有未保存的更改' })
  await dialog.getByRole('button', { name: '暂存并离开' }).click()
  await expect(page).toHaveURL(/\/zh\/work$/)

  await page.goto('/zh/work/enterprises/new')
  await page.getByRole('button', { name: /^恢\s?复$/ }).click()
  await expect(at(page, 'name.zh').locator('input')).toHaveValue('黑河面粉厂')
  await page.getByRole('link', { name: 'Русский' }).click()
  await expect(at(page, 'name.zh').locator('input')).toHaveValue('黑河面粉厂')
})

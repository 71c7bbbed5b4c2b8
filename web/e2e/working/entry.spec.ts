import { signIn } from '../accounts'
import { at, choose, expectSaid, flawAt, type } from '../entering'
import { expect, open, test, unmarked, violations } from '../page'
import { newCode } from '../records'

test('a Chinese clerk enters a project, mends what is refused, and submits it', async ({
  page,
}) => {
  const code = newCode('HB-CN')
  await signIn(page, 'CN', 'EDITOR')
  await open(page, '/zh/work/records')
  await page.getByRole('link', { name: '新建项目' }).click()
  await type(page, 'code', code.toLowerCase())
  await type(page, 'name.ru', 'Холодный склад')
  await page.getByRole('button', { name: /^保\s?存$/ }).click()

  // Refused: the owner's language is missing. The reader is led there.
  const refusal = page.getByRole('region', { name: '还有 1 处需要处理' })
  await expect(refusal).toBeFocused()
  expect(await violations(page)).toEqual([])
  await refusal.getByRole('button', { name: '项目名称 · 中文' }).click()
  await expect(at(page, 'name.zh').locator('input')).toBeFocused()
  await page.keyboard.type('冷链仓库')
  await expect(flawAt(page, 'name.zh')).toHaveCount(0)
  await type(page, 'summary.zh', '边境冷链仓库。')
  await type(page, 'summary.ru', 'Холодный склад на границе.')
  await choose(page, 'sector', '物流')
  await choose(page, 'place', '黑河')
  await choose(page, 'source', '2021')
  await type(page, 'plannedStart', '2031')
  await choose(page, 'plannedStart', '第2季度')
  await page.keyboard.press('Control+s')
  await expectSaid(page, '已保存，现为第 1 版')
  await expect(page).toHaveURL(/\/zh\/work\/projects\/(?!new)/)

  await page.keyboard.press('Control+Enter')
  await expectSaid(page, '已保存并提交发布')
  await expect(page.locator('.page-head')).toContainText('已提交')

  await page.reload()
  await expect(at(page, 'code').locator('input')).toHaveValue(code)
  await expect(at(page, 'plannedStart')).toContainText('第2季度')
})

test('a Russian clerk enters a project with participants, milestones and money', async ({
  page,
}) => {
  await signIn(page, 'RU', 'EDITOR')
  await open(page, '/ru/work/projects/new')
  await type(page, 'code', newCode('HB-RU'))
  await type(page, 'name.ru', 'Пищевой цех')
  await type(page, 'name.zh', '食品车间')

  await page.getByRole('button', { name: 'Добавить участника' }).click()
  await expect(at(page, 'participants.0.enterprise').getByRole('combobox')).toBeFocused()
  await choose(page, 'participants.0.enterprise', 'Юэсин')
  await choose(page, 'participants.0.role', 'Инвестор')
  await type(page, 'participants.0.sharePercent', '60,5')
  await page.getByRole('button', { name: 'Добавить участника' }).click()
  await choose(page, 'participants.1.enterprise', 'Юэсин')
  await choose(page, 'participants.1.role', 'Оператор')
  await type(page, 'participants.1.sharePercent', '50')

  // What is wrong with all of them together is said while one types.
  await expect(page.locator('.share-total')).toHaveText('Доли в сумме: 110,5 %')
  await expect(at(page, 'participants').locator('> div > .field-flaw')).toContainText('110.5')
  await type(page, 'participants.1.sharePercent', '39.5')
  await expect(at(page, 'participants').locator('> div > .field-flaw')).toHaveCount(0)

  await page.getByRole('button', { name: 'Добавить веху' }).click()
  await choose(page, 'milestones.0.kind', 'Утверждение')
  await type(page, 'milestones.0.name.ru', 'Одобрен проект цеха')
  await type(page, 'milestones.0.plannedOn', '15.06.2031')
  await type(page, 'plannedInvestment.amount', '7 650 000 000,5')
  await type(page, 'plannedInvestment.on', '01.03.2026')
  await page.keyboard.press('Control+s')
  await expectSaid(page, 'Сохранено, версия 1')

  await page.reload()
  await expect(at(page, 'participants.0.sharePercent').locator('input')).toHaveValue('60.5')
  await expect(at(page, 'milestones.0.plannedOn').locator('input').first()).toHaveValue('2031')
  await expect(at(page, 'plannedInvestment.amount').locator('input')).toHaveValue('7650000000.50')
  expect(await violations(page)).toEqual([])
  expect(await unmarked(page, { script: 'Han', lang: 'zh' })).toEqual([])
})

test('a warning is accepted where it is shown, and only then saved', async ({ page }) => {
  await signIn(page, 'CN', 'EDITOR')
  await open(page, '/zh/work/projects/new')
  await type(page, 'code', newCode('HB-CN'))
  await type(page, 'name.zh', 'XCMG')

  await expect(flawAt(page, 'name.zh')).toHaveClass(/warning/)
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('region', { name: '还有 1 处需要处理' })).toBeVisible()
  await page.getByRole('checkbox', { name: '已核对，照此保存' }).check()
  await page.keyboard.press('Control+s')

  await expectSaid(page, '已保存，现为第 1 版')
})

test('a wrong check digit of an enterprise is said at the number as it is typed', async ({
  page,
}) => {
  await signIn(page, 'RU', 'EDITOR')
  await open(page, '/ru/work/enterprises/new')
  await type(page, 'code', newCode('AMUR'))
  await type(page, 'name.ru', 'Амурский консервный завод')
  await type(page, 'country', 'ru')
  await choose(page, 'ownership', 'Частная')
  await page.getByRole('button', { name: 'Добавить номер' }).click()
  await choose(page, 'identifiers.0.scheme', 'ИНН')
  await type(page, 'identifiers.0.value', '7707083894')

  await expect(flawAt(page, 'identifiers.0.value')).toContainText('Контрольные цифры')
  await type(page, 'identifiers.0.value', '7707083893')
  await expect(flawAt(page, 'identifiers.0.value')).toHaveCount(0)
  await page.getByRole('button', { name: 'Сохранить', exact: true }).click()

  await expectSaid(page, 'Сохранено, версия 1')
})

const FORMS = ['zones', 'places', 'sources', 'observations', 'rates', 'cluster-parts']

for (const [language, side, other] of [
  ['zh', 'CN', { script: 'Cyrillic', lang: 'ru' }],
  ['ru', 'RU', { script: 'Han', lang: 'zh' }],
] as const) {
  test(`every form and list is whole in ${language}`, async ({ page }) => {
    test.slow()
    await signIn(page, side, 'EDITOR')
    const lists = ['projects', 'enterprises', ...FORMS].map((kind) => `/work/records?kind=${kind}`)
    const forms = ['projects', 'enterprises', ...FORMS].map((kind) => `/work/${kind}/new`)
    for (const path of [...lists, ...forms]) {
      await open(page, `/${language}${path}`)

      expect(await violations(page), path).toEqual([])
      expect(await unmarked(page, other), path).toEqual([])
    }
  })
}

test('a source is entered, found in a list, and named by a zone', async ({ page }) => {
  const [code, zone] = [newCode('SOURCE'), newCode('ZONE')]
  await signIn(page, 'CN', 'EDITOR')
  await open(page, '/zh/work/sources/new')
  await type(page, 'code', code)
  await type(page, 'title.zh', `公报 ${code}`)
  await type(page, 'publishedOn', '2024年6月15日')
  await page.keyboard.press('Control+s')
  await expectSaid(page, '已保存，现为第 1 版')
  await open(page, '/zh/work/zones/new')
  await type(page, 'code', zone)
  await type(page, 'name.zh', '木材园区')
  await type(page, 'country', 'CN')
  await choose(page, 'kind', '产业园区')
  await choose(page, 'source', code)
  await expect(flawAt(page, 'source')).toHaveClass(/warning/)
  await at(page, 'source').getByRole('checkbox').check()

  await page.keyboard.press('Control+s')
  await expectSaid(page, '已保存，现为第 1 版')
  await open(page, '/zh/work/records?kind=zones')
  await expect(page.getByRole('row', { name: zone })).toContainText('草稿')
})

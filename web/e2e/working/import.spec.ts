import { readFile } from 'node:fs/promises'

import { signIn } from '../accounts'
import { choose, file, month, take, windows1251, workbook } from '../import'
import { expect, open, test, unmarked, violations } from '../page'
import { ask } from '../records'

const ZH_HEADINGS = '月份,进出口,商品编码,贸易伙伴,运输方式,金额,币种,净重（千克）'
const ZH_ROWS = [
  '2024年1月,进口,12019000,俄罗斯,公路运输,"1,250.50",人民币,312.5',
  '2024年2月,转口,44079100,俄罗斯,铁路运输,88000,人民币,40000',
  '202402,出口,84295100,亚特兰蒂斯,,1000000.01,CNY,20000',
]
const table = (rows: string[]) => [ZH_HEADINGS, ...rows, ''].join('\r\n')

test('a clerk sees what is wrong, mends the file and loads it', async ({ page }) => {
  await signIn(page, 'CN', 'EDITOR')
  await choose(page, '/zh/work/import?kind=trade', file('一季度.csv', table(ZH_ROWS)))
  await page.getByLabel('数据集代码').fill('CN-E2E-1')
  await take(page, '数据来源', 'HEIHE_POLICY_2021')
  await month(page, '起始月份', '2024-01')
  await month(page, '结束月份', '2024-03')
  await take(page, '计价方式', /CIF/)
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: '核对文件' }).click()

  await expect(page.getByText('文件有 2 处错误')).toBeVisible()
  const row = page.getByRole('row', { name: /转口/ })
  await expect(row.getByRole('cell').first()).toContainText('3')
  await expect(row).toContainText('进出口')
  await expect(row).toContainText('进出口应填“进口”或“出口”')
  await expect(page.getByText('编码：UTF-8')).toBeVisible()
  await expect(page.getByLabel('略去有错误的 2 行，只导入其余各行')).not.toBeChecked()
  await expect(page.getByRole('button', { name: '导入 1 行' })).toBeDisabled()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: /国家无法识别/ }).click()
  await expect(page.getByRole('row', { name: /转口/ })).toHaveCount(0)
  await expect(page.getByRole('row', { name: /亚特兰蒂斯/ })).toHaveCount(1)
  await page.getByRole('link', { name: 'Русский' }).click()
  await expect(page.getByRole('row', { name: /亚特兰蒂斯/ })).toContainText('Нет страны')
  await page.getByRole('link', { name: '中文' }).click()
  await expect(page.getByRole('row', { name: /亚特兰蒂斯/ })).toContainText('没有')

  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: '下载批注副本' }).click()
  const copy = await readFile(await (await downloading).path(), 'utf8')
  expect(copy).toContain('原行号,问题')
  expect(copy).toContain('转口')
  expect(copy).not.toContain('12019000')

  const mended = table(ZH_ROWS).replace('转口', '进口').replace('亚特兰蒂斯', '俄罗斯联邦')
  await page.getByRole('link', { name: '改用修改后的文件' }).click()
  await page.locator('input[type=file]').setInputFiles(file('改.csv', mended))
  await page.getByRole('button', { name: '下一步' }).click()
  await expect(page.getByLabel('数据集代码')).toHaveValue('CN-E2E-1')
  await page.getByRole('button', { name: '核对文件' }).click()
  await expect(page.getByText('文件没有问题，可以导入')).toBeVisible()
  await page.reload()
  await page.getByRole('button', { name: '导入 3 行' }).click()

  await expect(page.getByRole('heading', { name: '导入完成，共 3 行' })).toBeVisible()
  await expect(page.getByText('CN-E2E-1')).toBeVisible()
  expect(await violations(page)).toEqual([])
  expect(await unmarked(page, { script: 'Cyrillic', lang: 'ru' })).toEqual([])
  const asked =
    '{ tradeDataset(by: { code: { reporter: CN, code: "CN-E2E-1" } }) { rowCount status } }'
  expect(await ask(page, asked)).toEqual({ tradeDataset: { rowCount: '3', status: 'LOADED' } })
})

test('the very same file again changes nothing, and that is said', async ({ page }) => {
  await signIn(page, 'RU', 'PUBLISHER')
  const rates =
    'Месяц;Базовая валюта;Валюта котировки;Курс;Источник\n2019-03;JPY;RUB;0,5812;TASS_2025_10_24\n'
  const send = async () => {
    await choose(page, '/ru/work/import?kind=rates', file('курсы.csv', rates))
    await page.getByRole('button', { name: 'Проверить файл' }).click()
    await page.getByRole('button', { name: 'Загрузить 1 строку' }).click()
  }
  await send()
  await expect(page.getByText('новых: 1')).toBeVisible()

  await send()

  await expect(
    page.getByRole('heading', { name: 'Изменений нет: всё совпадает с реестром' }),
  ).toBeVisible()
  await expect(page.getByText('без изменений: 1')).toBeVisible()
})

test('a Russian file in windows-1251 with semicolons is read as it is', async ({ page }) => {
  await signIn(page, 'RU', 'EDITOR')
  const text = [
    'Отчётный месяц;Направление;Код ТН ВЭД;Страна;Вид транспорта;Стоимость;Валюта;Вес нетто, кг',
    '01.2024;ввоз;1201 90 00;Китай;автомобильный;1 250,50;руб.;312,5',
    '2024-02;вывоз;84295100;КНР;;1000000,01;RUB;20000',
    '',
  ].join('\r\n')
  await choose(page, '/ru/work/import?kind=trade', file('данные.csv', windows1251(text)))
  await expect(page.getByRole('row', { name: /Вес нетто, кг/ })).toContainText('312,5')
  await page.getByLabel('Код набора').fill('RU-E2E-1')
  await take(page, 'Источник', 'TASS_2025_10_24')
  await month(page, 'Первый месяц', '2024-01')
  await month(page, 'Последний месяц', '2024-02')
  await take(page, 'Базис оценки', /FOB/)
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Проверить файл' }).click()

  await expect(page.getByText('Замечаний нет, файл можно загрузить')).toBeVisible()
  await expect(page.getByText('кодировка: windows-1251')).toBeVisible()
  await expect(page.getByText('разделитель: точка с запятой')).toBeVisible()
  await page.getByRole('button', { name: 'Загрузить 2 строки' }).click()
  await expect(page.getByRole('heading', { name: 'Загружены 2 строки' })).toBeVisible()
  expect(await violations(page)).toEqual([])
  expect(await unmarked(page, { script: 'Han', lang: 'zh' })).toEqual([])
})

test('a heading that nobody knows is assigned, and what no column says is said once', async ({
  page,
}) => {
  await signIn(page, 'CN', 'EDITOR')
  const rates = '年月,牌价,备注\n2019-04,0.0612,月末\n2019-05,0.0615,\n'
  await choose(page, '/zh/work/import?kind=rates', file('牌价.csv', rates))
  await expect(page.getByText('缺少必填列：汇率')).toBeVisible()

  await take(page, '“牌价”列对应的数据项', '汇率')
  await expect(page.getByText('缺少必填列')).toHaveCount(0)
  await take(page, '基准货币', 'RUB')
  await take(page, '标价货币', 'USD')
  await page.getByRole('textbox', { name: '来源' }).fill('HEIHE_POLICY_2021')
  await page.getByRole('button', { name: '核对文件' }).click()

  await expect(page.getByText('没有错误，有 1 处警告')).toBeVisible()
  await expect(page.getByRole('button', { name: '导入 2 行' })).toBeDisabled()
  await page.getByLabel('已核对 1 处警告，仍然导入').check()
  await page.getByRole('button', { name: '导入 2 行' }).click()
  await expect(page.getByText('新建 2 条')).toBeVisible()
})

test('projects come in from a sheet of a workbook', async ({ page }) => {
  await signIn(page, 'CN', 'EDITOR')
  const sheets = {
    说明: [['请在“项目”表中填写']],
    项目: [
      ['2025年项目表'],
      [],
      ['项目编号', '名称（中文）', '名称（俄文）', '行业', '阶段', '内部备注'],
      ['HB-CN-E2E-1', '木材加工园', 'Парк лесопереработки', '木材加工', '规划', '甲'],
      ['HB-CN-E2E-2', '冷链仓库', 'Холодильный склад', '', '提议', ''],
    ],
  }
  await choose(page, '/zh/work/import?kind=projects', file('项目.xlsx', workbook(sheets)))
  await expect(page.getByText('前十行中没有可识别的列名')).toBeVisible()
  await page.getByRole('heading', { name: '读取方式' }).click()
  await take(page, '工作表', '项目')
  await expect(page.getByRole('row', { name: /名称（中文）/ })).toContainText('木材加工园')
  await page.getByRole('button', { name: '核对文件' }).click()

  await expect(page.getByText('读取方式：XLSX')).toBeVisible()
  await page.getByLabel(/处警告，仍然导入/).check()
  await page.getByRole('button', { name: '导入 2 行' }).click()
  await expect(page.getByText('新建 2 条')).toBeVisible()
  const asked = '{ project(by: { code: "HB-CN-E2E-1" }) { publication name { ru } } }'
  expect(await ask(page, asked)).toEqual({
    project: { publication: 'DRAFT', name: { ru: 'Парк лесопереработки' } },
  })
})

test('bad rows are left out only when that is asked for', async ({ page }) => {
  await signIn(page, 'RU', 'EDITOR')
  const text =
    'Код;Название;Страна;Форма собственности\nE2E-1;ООО «Первое»;RU;частная\nE2E-2;ООО «Второе»;Атлантида;частная\n'
  await choose(page, '/ru/work/import?kind=enterprises', file('предприятия.csv', text))
  await page.getByRole('button', { name: 'Проверить файл' }).click()
  await expect(page.getByText('В файле 1 ошибка')).toBeVisible()
  const load = page.getByRole('button', { name: 'Загрузить 1 строку' })
  await expect(load).toBeDisabled()

  await page.getByLabel('Пропустить 1 строку с ошибками, загрузить остальные').check()
  await load.click()

  await expect(page.getByText('новых: 1')).toBeVisible()
})

test('a file that is cancelled while it loads leaves nothing', async ({ page }) => {
  test.setTimeout(180_000)
  await signIn(page, 'CN', 'EDITOR')
  const rows = Array.from({ length: 150_000 }, (_, row) => {
    const month = String(1 + (row % 12)).padStart(2, '0')
    return `2023-${month},import,440${10_000 + Math.floor(row / 12)},RU,ROAD,${1_000 + (row % 977)}.50,CNY,${1_000 + (row % 977)}`
  })
  const text = `Month,Direction,HS code,Partner,Transport,Value,Currency,Net weight\n${rows.join('\n')}\n`
  await choose(page, '/zh/work/import?kind=trade', file('2023.csv', text))
  await page.getByLabel('数据集代码').fill('CN-E2E-CANCELLED')
  await take(page, '数据来源', 'HEIHE_POLICY_2021')
  await month(page, '起始月份', '2023-01')
  await month(page, '结束月份', '2023-12')
  await take(page, '计价方式', /CIF/)
  await page.getByRole('button', { name: '核对文件' }).click()
  await page.getByRole('button', { name: '导入 150,000 行' }).click({ timeout: 120_000 })

  await expect(page.getByRole('progressbar', { name: '导入进度' })).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: '取消导入' }).click()

  await expect(page.getByRole('heading', { name: '导入未完成' })).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText('导入已取消，未导入任何数据。')).toBeVisible()
  const asked =
    '{ tradeDataset(by: { code: { reporter: CN, code: "CN-E2E-CANCELLED" } }) { code } }'
  expect(await ask(page, asked)).toEqual({ tradeDataset: null })
})

test('what the register refuses is said at its field', async ({ page }) => {
  await signIn(page, 'CN', 'EDITOR')
  await choose(page, '/zh/work/import?kind=trade', file('a.csv', table(ZH_ROWS)))

  await page.getByLabel('数据集代码').fill('一季度')
  await page.getByRole('button', { name: '核对文件' }).click()

  const code = page.getByLabel('数据集代码')
  await expect(code).toBeFocused()
  await expect(code).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByText('限大写拉丁字母、数字')).toBeVisible()
  expect(await violations(page)).toEqual([])
})

test('an import that is not there is said to be gone', async ({ page }) => {
  await signIn(page, 'CN', 'EDITOR')

  await open(page, '/zh/work/import/019373a0-0000-7000-8000-000000000000')

  await expect(page.getByText('没有这项导入')).toBeVisible()
  expect(await violations(page)).toEqual([])
})

test('whoever only reads has no import', async ({ page }) => {
  await signIn(page, 'RU', 'READER')

  await open(page, '/ru/work/import')

  await expect(page).toHaveURL('/ru/work')
  await expect(page.getByRole('link', { name: 'Загрузка файла' })).toHaveCount(0)
})

for (const [language, other] of [
  ['zh', { script: 'Cyrillic', lang: 'ru' }],
  ['ru', { script: 'Han', lang: 'zh' }],
] as const) {
  test(`choosing a file is open to everyone in ${language}`, async ({ page }) => {
    await signIn(page, language === 'zh' ? 'CN' : 'RU', 'PUBLISHER')
    for (const kind of ['trade', 'projects', 'enterprises', 'rates']) {
      await open(page, `/${language}/work/import?kind=${kind}`)

      expect(await violations(page)).toEqual([])
      expect(await unmarked(page, other)).toEqual([])
      const template = page.locator(`a[href="/templates/${kind}.${language}.xlsx"]`)
      const href = await template.getAttribute('href')
      expect((await page.request.get(href ?? '')).ok()).toBe(true)
    }
  })
}

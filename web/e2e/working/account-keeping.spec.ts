import { begin, makeAccount, signIn } from '../accounts'
import { OTHER } from '../doors'
import { expect, open, test, unmarked, violations } from '../page'

const WORDS = {
  zh: {
    change: '更改',
    reader: '读者',
    disable: '停用',
    enable: '启用',
    disabled: '已停用',
    next: '下一页',
  },
  ru: {
    change: 'Сменить',
    reader: 'Читатель',
    disable: 'Отключить',
    enable: 'Включить',
    disabled: 'Отключена',
    next: 'Вперёд',
  },
} as const

for (const language of ['zh', 'ru'] as const) {
  const words = WORDS[language]
  const side = language === 'zh' ? 'CN' : 'RU'

  test(`an account gets another role, is closed and opened, in ${language}`, async ({
    page,
    request,
  }) => {
    const name = await makeAccount(request, side, 'PUBLISHER')
    await begin(request, name)
    await signIn(page, side, 'ADMIN')
    await open(page, `/${language}/work/accounts?role=PUBLISHER&role=READER`)
    expect(await violations(page)).toEqual([])
    expect(await unmarked(page, OTHER[language])).toEqual([])
    const row = page.getByRole('row', { name })
    const dialog = page.getByRole('dialog')
    // Other tests make accounts too.
    while (!(await row.isVisible())) {
      await page.getByRole('button', { name: words.next }).click()
      await page.waitForLoadState('networkidle')
    }

    await row.getByRole('button').first().click()
    await dialog.getByRole('radio', { name: words.reader }).check()
    expect(await violations(page)).toEqual([])
    await dialog.getByRole('button', { name: words.change, exact: true }).click()
    await expect(row).toContainText(words.reader)
    await row.getByRole('button', { name: words.disable }).click()
    await dialog.getByRole('button', { name: words.disable, exact: true }).click()
    await expect(row).toContainText(words.disabled)
    await row.getByRole('button', { name: words.enable }).click()

    await expect(row.getByRole('button', { name: words.disable })).toBeVisible()
  })
}

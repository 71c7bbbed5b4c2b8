import type { Page } from '@playwright/test'

import { expect, open, test, unmarked, violations } from '../page'

/** Opens the palette, which loads when it is first wanted. */
async function summon(page: Page): Promise<void> {
  await page.keyboard.press('Control+K')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
}

test('a record is found and opened by keys alone', async ({ page }) => {
  await open(page, '/zh')
  await summon(page)
  const search = page.getByRole('combobox', { name: '查找页面、记录或操作' })
  await expect(search).toBeFocused()

  await page.keyboard.type('大桥')
  const option = page.getByRole('option').first()
  await expect(option).toContainText('大桥')
  await expect(option).toHaveAttribute('aria-selected', 'true')
  const code = await option.locator('.palette-note').textContent()
  await page.keyboard.press('Enter')

  await expect(page).toHaveURL(`/zh/projects/${code ?? ''}`)
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('arrows choose among pages, and what is left gives the focus back', async ({ page }) => {
  await open(page, '/ru/projects')
  const opener = page.getByRole('button', { name: 'Быстрый поиск' })
  await opener.focus()
  await page.keyboard.press('Enter')
  const options = page.getByRole('option')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')

  await page.keyboard.press('ArrowDown')
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true')
  const search = page.getByRole('combobox', { name: 'Поиск страниц, записей и действий' })
  const id = await options.nth(1).getAttribute('id')
  await expect(search).toHaveAttribute('aria-activedescendant', id ?? '')
  await page.keyboard.press('Escape')

  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(opener).toBeFocused()
})

test('sectors and clusters are found by any of their names', async ({ page }) => {
  await open(page, '/ru')
  await summon(page)

  await page.keyboard.type('木材')
  const option = page.getByRole('option', { name: /TIMBER$/ })
  await expect(option).toHaveCount(1)
  await option.click()

  await expect(page).toHaveURL('/ru/sectors/TIMBER')
})

test('the palette switches the language of the page', async ({ page }) => {
  await open(page, '/zh/projects?stage=OPERATION')
  await summon(page)

  await page.keyboard.type('русский')
  await page.getByRole('option').click()

  await expect(page).toHaveURL('/ru/projects?stage=OPERATION')
})

test('nothing found is said', async ({ page }) => {
  await open(page, '/zh')
  await summon(page)

  await page.keyboard.type('没有这样的记录')

  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('status')).toHaveText('没有找到。换个说法，或少写几个字。')
})

test('shortcuts are shown by a question mark, but not to somebody who writes one', async ({
  page,
}) => {
  await open(page, '/zh/projects')
  await page.getByRole('searchbox').fill('')
  await page.keyboard.press('?')
  await expect(page.getByRole('searchbox')).toHaveValue('?')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await page.locator('main').focus()
  await page.keyboard.press('?')

  await expect(page.getByRole('dialog', { name: '快捷键' })).toBeVisible()
})

test('single keys can be turned off for good', async ({ page }) => {
  await open(page, '/ru/figures')
  await page.keyboard.press('?')
  await page.getByRole('checkbox', { name: 'Включить клавишу «?»' }).click()
  await page.keyboard.press('Escape')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

  await page.keyboard.press('?')

  await expect(page.getByRole('dialog')).toHaveCount(0)
})

for (const [language, other] of [
  ['zh', { script: 'Cyrillic', lang: 'ru' }],
  ['ru', { script: 'Han', lang: 'zh' }],
] as const) {
  test(`the palette is open to everyone in ${language}`, async ({ page }) => {
    await open(page, `/${language}`)
    await summon(page)
    await page.keyboard.type(language === 'zh' ? '木材' : 'лес')
    await expect(page.getByRole('option').first()).toBeVisible()

    expect(await violations(page)).toEqual([])
    expect(await unmarked(page, other)).toEqual([])

    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog').getByRole('heading')).toBeVisible()
    expect(await violations(page)).toEqual([])
    expect(await unmarked(page, other)).toEqual([])
  })
}

import { expect, test } from '@playwright/test'

import { signIn } from '../accounts'
import { at, expectSaid, type } from '../entering'
import { newCode } from '../records'

// The browser itself complains of what this does to it.
test('what is typed while the line is down is kept, and saved when it is back', async ({
  page,
}) => {
  const code = newCode('HB-RU')
  await signIn(page, 'RU', 'EDITOR')
  await page.goto('/ru/work/projects/new')
  await type(page, 'code', code)
  await page.context().setOffline(true)
  await type(page, 'name.ru', 'Причал')
  await page.keyboard.press('Control+s')
  await expectSaid(page, 'Нет связи. Введённое сохранено в браузере')

  await page.context().setOffline(false)
  await expectSaid(page, 'Связь восстановлена')
  await page.reload()
  await expect(page.getByText('остались несохранённые изменения')).toBeVisible()
  await page.getByRole('button', { name: 'Восстановить' }).click()
  await expect(at(page, 'name.ru').locator('input')).toHaveValue('Причал')
  await page.keyboard.press('Control+s')
  await expectSaid(page, 'Сохранено, версия 1')

  await page.goto('/ru/work/projects/new')
  await expect(at(page, 'code').locator('input')).toHaveValue('')
  await expect(page.getByText('остались несохранённые изменения')).toBeHidden()
})

test('an answer that is lost is asked for again, and nothing is done twice', async ({ page }) => {
  const code = newCode('HB-RU')
  await signIn(page, 'RU', 'EDITOR')
  await page.goto('/ru/work/projects/new')
  await type(page, 'code', code)
  await type(page, 'name.ru', 'Склад у моста')
  let isLost = false
  await page.route('**/graphql', async (route) => {
    if (isLost || !route.request().postData()?.includes('CreateProject')) return route.continue()
    isLost = true
    await route.fetch()
    await route.abort()
  })
  await page.keyboard.press('Control+s')
  await expectSaid(page, 'Нет связи')

  await page.keyboard.press('Control+s')

  await expectSaid(page, 'Сохранено, версия 1')
})

test('what is typed beside a draft that is still offered is kept too', async ({ page }) => {
  const offer = page.getByText('остались несохранённые изменения')
  const name = at(page, 'name.ru').locator('input')
  await signIn(page, 'RU', 'EDITOR')
  await page.goto('/ru/work/zones/new')
  for (const text of ['Первая зона', 'Вторая зона']) {
    await name.fill(text)
    await expectSaid(page, 'копия в браузере')
    await page.reload()
    await expect(offer).toBeVisible()
  }

  await page.getByRole('button', { name: 'Удалить эти изменения' }).click()
  await page.getByRole('button', { name: 'Восстановить' }).click()

  await expect(name).toHaveValue('Вторая зона')
  await expect(offer).toBeHidden()
})

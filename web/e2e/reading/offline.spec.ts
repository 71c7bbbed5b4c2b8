import { expect, test } from '@playwright/test'

// The browser itself complains of what this does to it.
test('a server that is not reached is said, and asked again', async ({ page }) => {
  await page.route('**/graphql', (route) => route.abort())
  await page.goto('/ru/projects')
  await expect(page.getByText('Нет связи с сервером')).toBeVisible()

  await page.unroute('**/graphql')
  await page.getByRole('button', { name: 'Повторить' }).click()

  await expect(page.getByRole('status')).toHaveText('32 проекта')
})

import { expect, test } from '@playwright/test'

const REFUSAL = 'Вопрос слишком широкий: сузьте период или задайте код ГС.'

// The browser itself complains of an answer with an error.
test('a question that takes too long shows what would make it narrower', async ({ page }) => {
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('query TradeSeries(')) return route.continue()
    const extensions = { code: 'TRADE_QUESTION_TOO_WIDE' }
    await route.fulfill({
      contentType: 'application/graphql-response+json',
      json: { data: null, errors: [{ message: REFUSAL, path: ['tradeSeries'], extensions }] },
    })
  })
  await page.goto('/ru/trade?step=ALL&by=HS6')
  await expect(page.getByText(REFUSAL)).toBeVisible()

  await page.unroute('**/graphql')
  await page.getByRole('button', { name: 'Повторить' }).click()

  await expect(page.getByRole('columnheader', { name: 'Субпозиция ГС' })).toBeVisible()
})

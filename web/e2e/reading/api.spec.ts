import type { Page } from '@playwright/test'

import { expect, open, test, unmarked, violations } from '../page'

const NAMES = {
  zh: { script: 'Cyrillic', lang: 'ru', run: '项目', comment: '# 在建与运营中的项目' },
  ru: { script: 'Han', lang: 'zh', run: 'Проекты', comment: '# Строящиеся и действующие проекты' },
}

/** What GraphiQL and its CodeMirror fall short of inside themselves; other rules hold there too. */
const THEIRS = {
  within: '.graphiql-container',
  rules: ['color-contrast', 'label', 'nested-interactive', 'scrollable-region-focusable'],
}

/** Runs what stands in the editor, and waits for the answer. */
async function run(page: Page): Promise<string> {
  const answer = page.getByRole('region', { name: 'Result Window' })
  // On a busy machine its button is there before its editors are.
  await expect(async () => {
    await page.getByRole('button', { name: /Execute query/ }).click()
    await expect(answer).toContainText('"data"', { timeout: 5_000 })
  }).toPass()
  return answer.innerText()
}

for (const language of ['zh', 'ru'] as const) {
  const { comment, ...other } = NAMES[language]

  test(`/${language}/explorer runs an example with its comment in the language`, async ({
    page,
  }) => {
    await open(page, `/${language}/explorer`)

    await page
      .getByRole('navigation', { name: /示例|Примеры/ })
      .getByRole('link', { name: other.run })
      .click()

    await expect(page).toHaveURL(`/${language}/explorer?example=projects`)
    await expect(page.locator('.graphiql-query-editor')).toContainText(comment)
    // The answer is data, with the names of a project in all languages.
    expect(await unmarked(page, other)).toEqual([])
    expect(await run(page)).toContain('"totalCount"')
    expect(await violations(page, THEIRS)).toEqual([])
  })
}

const EXAMPLES = ['projects', 'series', 'mirror', 'sector', 'discrepancies', 'export']

for (const example of EXAMPLES) {
  test(`the example ${example} has an answer`, async ({ page }) => {
    await open(page, `/en/explorer?example=${example}`)

    const answer = await run(page)

    expect(answer).not.toContain('"errors"')
  })
}

test('the editor follows the look of the page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page, '/ru/explorer')

  await expect(page.locator('body')).toHaveClass(/graphiql-dark/)
  await page.getByRole('button', { name: 'Включить светлую тему' }).click()
  await expect(page.locator('body')).toHaveClass(/graphiql-light/)
})

test('requests of the explorer say that they come from a page of ours', async ({ page }) => {
  await open(page, '/zh/explorer?example=mirror')
  const asking = page.waitForRequest((request) => {
    return request.method() === 'POST' && request.url().endsWith('/graphql')
  })

  await run(page)

  expect((await asking).headers()['x-twincity-csrf']).toBe('1')
})

test('the description of the API is at hand', async ({ page }) => {
  await open(page, '/zh/explorer')

  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()

  const description = page.locator('.graphiql-doc-explorer')
  await description.getByText('Query', { exact: true }).click()
  await expect(description.getByText('tradeSeries', { exact: true })).toBeVisible()
})

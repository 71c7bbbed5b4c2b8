import { expect, open, overflow, test, unmarked, violations } from '../page'

const PAGES = [
  '',
  '/projects',
  '/projects?view=table&order=name',
  '/projects?view=map',
  '/projects/HB-CN-024',
  '/projects/compare?project=HB-CN-001&project=HB-CN-024',
  '/sectors',
  '/sectors/TIMBER?currency=RUB&reporter=RU&months=60',
  '/clusters',
  '/clusters/TIMBER_CHAIN',
  '/enterprises',
  '/enterprises/YUEXING',
  '/figures',
  '/sign-in',
  '/invitation',
  '/datasets',
  '/datasets/cn/SYNTHETIC_DEMO',
  '/nowhere',
]

const OTHER = {
  zh: { script: 'Cyrillic', lang: 'ru' },
  ru: { script: 'Han', lang: 'zh' },
}

for (const language of ['zh', 'ru'] as const) {
  for (const path of PAGES) {
    test(`/${language}${path} is whole, in one language and open to everyone`, async ({ page }) => {
      await open(page, `/${language}${path}`)

      expect(await violations(page)).toEqual([])
      expect(await unmarked(page, OTHER[language])).toEqual([])
      await expect(page.locator('html')).toHaveAttribute('lang', language === 'zh' ? 'zh-CN' : 'ru')
    })
  }
}

test('English pages are open to everyone too', async ({ page }) => {
  for (const path of ['', '/projects', '/projects/HB-CN-024']) {
    await open(page, `/en${path}`)

    expect(await violations(page)).toEqual([])
  }
})

test('the dark look has contrast enough', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  for (const path of ['', '/projects', '/figures']) {
    await open(page, `/ru${path}`)

    await expect(page.locator('html')).toHaveAttribute('data-look', 'dark')
    expect(await violations(page)).toEqual([])
  }
})

test('long Russian words fit a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of [
    '',
    '/projects',
    '/projects/HB-CN-024',
    '/projects/compare?project=HB-CN-001&project=HB-CN-024',
    '/sectors/TIMBER',
    '/figures',
    '/datasets/cn/SYNTHETIC_DEMO',
    '/trade?view=indices',
    '/enterprises',
  ]) {
    await open(page, `/ru${path}`)

    expect(await overflow(page), path).toBeLessThanOrEqual(0)
  }
})

test('the first page is small', async ({ page }) => {
  let bytes = 0
  page.on('requestfinished', (request) => {
    // Charts load when they are shown.
    if (request.url().includes('chart')) return
    void request.sizes().then(({ responseBodySize }) => (bytes += responseBodySize))
  })

  await open(page, '/zh')

  expect(bytes).toBeGreaterThan(50_000)
  expect(bytes).toBeLessThan(300_000)
})

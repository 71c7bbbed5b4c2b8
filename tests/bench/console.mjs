// Opens the overview in Chromium, each time as a first visit, with the processor as it is and slowed
// four times, and prints what it took, a line each time:
//     visit  REGISTER SLOWED ROUND BYTES CHART_BYTES SHOWN_MS INTERACTIVE_MS
// Used as: node console.mjs ROUNDS REGISTER=URL...

import { createRequire } from 'node:module'

const require = createRequire(new URL('../../web/package.json', import.meta.url))
const { chromium } = require('@playwright/test')

const SLOWED = [1, 4]
/** The page is interactive once the main thread has been free for so long, and at its beginning. */
const FREE_MS = 2000

const [rounds, ...registers] = process.argv.slice(2)

/** Runs in the page: when its main thread was last busy for more than 50 ms, and when it painted. */
function watch() {
  window.busyUntil = 0
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      window.busyUntil = Math.max(window.busyUntil, startTime + duration)
    }
  }).observe({ type: 'longtask', buffered: true })
}

/** The bytes that came over the line, charts apart: they load when they are shown. */
function count(page) {
  const bytes = { page: 0, chart: 0 }
  const sizes = []
  page.on('requestfinished', (request) => {
    const part = request.url().includes('chart') ? 'chart' : 'page'
    const counted = request.sizes().then(({ responseBodySize, responseHeadersSize }) => {
      bytes[part] += responseBodySize + responseHeadersSize
    })
    sizes.push(counted)
  })
  return async () => {
    await Promise.all(sizes)
    return bytes
  }
}

async function visit(browser, url, slowed) {
  const context = await browser.newContext({ locale: 'zh-CN' })
  const page = await context.newPage()
  await page.addInitScript(watch)
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowed })
  const counted = count(page)
  await page.goto(`${url}/zh`)
  // The figures of the register are there, and nothing on the page waits.
  await page.waitForFunction(
    () => document.querySelector('.keys dd') && !document.querySelector('.waiting'),
    undefined,
    { polling: 'raf' },
  )
  const shown = await page.evaluate(() => performance.now())
  await page.waitForLoadState('networkidle')
  await page.waitForFunction((free) => performance.now() - window.busyUntil > free, FREE_MS)
  const interactive = await page.evaluate((shown) => Math.max(shown, window.busyUntil), shown)
  const bytes = await counted()
  await context.close()
  return [bytes.page, bytes.chart, shown.toFixed(0), interactive.toFixed(0)]
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
try {
  for (let round = 1; round <= Number(rounds); round++) {
    for (const register of registers) {
      const [name, url] = register.split('=')
      for (const slowed of SLOWED) {
        const seen = await visit(browser, url, slowed)
        console.log(['visit', name, slowed, round, ...seen].join('\t'))
      }
    }
  }
} finally {
  await browser.close()
}

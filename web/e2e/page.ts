import { test as base, expect, type Page } from '@playwright/test'
import axe from 'axe-core'

declare const window: Window & { axe: typeof axe }

/** A page that fails its test when the browser complains or turns to another host. */
export const test = base.extend<{ page: Page }>({
  page: async ({ page, baseURL }, use) => {
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') {
        complaints.push(message.text())
      }
    })
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(`${baseURL ?? ''}/`) && !url.startsWith('data:')) {
        complaints.push(`a request to ${url}`)
      }
    })
    await use(page)
    expect(complaints).toEqual([])
  },
})

export { expect }

/** Waits until a page shows all that it asked for. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await settled(page)
  await page.waitForLoadState('networkidle')
}

/** Waits until nothing on a page is on its way. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
}

/** By how many pixels a page is wider than the screen. */
export async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}

/** Findings that are not ours to mend: of these rules, inside the part that others have made. */
interface Theirs {
  within: string
  rules: string[]
}

/** What axe has against a page by WCAG 2.2 AA and its own good practice. */
export async function violations(page: Page, theirs?: Theirs): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async (theirs) => {
    const whole = await window.axe.run(theirs ? { exclude: [theirs.within] } : document)
    const off: axe.RuleObject = {}
    for (const rule of theirs?.rules ?? []) off[rule] = { enabled: false }
    const inside = theirs && (await window.axe.run({ include: [theirs.within] }, { rules: off }))
    return [...whole.violations, ...(inside?.violations ?? [])].flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html}`),
    )
  }, theirs)
}

interface Other {
  script: string
  lang: string
}

/** Text with the letters of another language that is not marked as being in it. */
export async function unmarked(page: Page, other: Other): Promise<string[]> {
  return page.evaluate(({ script, lang }) => {
    const letters = new RegExp(`\\p{Script=${script}}`, 'u')
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const text = node.textContent ?? ''
      const marked = node.parentElement?.closest('[lang]')?.getAttribute('lang')
      if (letters.test(text) && !marked?.startsWith(lang)) found.push(text)
    }
    return found
  }, other)
}

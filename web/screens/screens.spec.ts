import { signIn } from '../e2e/accounts'
import { open, test } from '../e2e/page'
import type { Role, Side } from '../src/gql/graphql'

interface Screen {
  name: string
  path: string
  /** Whose page it is; everyone's when not said. */
  by?: Role
  /** How much of the page is shown, in pixels. */
  height?: number
}

const SCREENS: Screen[] = [
  { name: 'overview', path: '', height: 1300 },
  { name: 'project', path: '/projects/HB-CN-024', height: 1000 },
  { name: 'trade', path: '/trade', height: 1100 },
  { name: 'entry', path: '/work/projects/new', by: 'EDITOR', height: 1000 },
]

const SIDE: Record<string, Side> = { zh: 'CN', ru: 'RU' }

for (const [language, side] of Object.entries(SIDE)) {
  for (const { name, path, by, height } of SCREENS) {
    test(`${name}-${language}`, async ({ page }) => {
      if (height) await page.setViewportSize({ width: 1280, height })
      if (by) await signIn(page, side, by)
      await open(page, `/${language}${path}`)
      // What moves on the page has come to rest.
      await page.waitForTimeout(1500)
      await page.screenshot({
        path: `../docs/screens/${name}-${language}.jpg`,
        type: 'jpeg',
        quality: 78,
      })
    })
  }
}

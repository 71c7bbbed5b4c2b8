import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { defineConfig, devices } from '@playwright/test'

/** Workers read this file again: what the first reading chose holds for all. */
function chosen(name: string, choose: () => string): string {
  process.env[name] ??= choose()
  return process.env[name]
}

const TWINCITY_PROGRAM = process.env.TWINCITY_PROGRAM ?? '../target/debug/twincity'
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium'
const folder = chosen('CONSOLE_TEST_FOLDER', () => mkdtempSync(join(tmpdir(), 'twincity-console-')))
const port = Number(chosen('CONSOLE_TEST_PORT', () => String(20_000 + (process.pid % 10_000) * 2)))

/** A register of its own for tests that read, and one for tests that write. */
const KINDS = ['reading', 'working'].map((kind, at) => {
  const listen = `127.0.0.1:${port + at}`
  return { kind, listen, baseURL: `http://${listen}` }
})

export default defineConfig({
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // On a busy machine something may be late once. What fails twice is broken.
  retries: 1,
  // The machine may be busy with other tests.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: { executablePath: chromium, args: ['--no-sandbox'] },
    screenshot: 'only-on-failure',
    // A colour on its way to another is neither.
    contextOptions: { reducedMotion: 'reduce' },
  },
  projects: KINDS.map(({ kind, baseURL }) => ({
    name: kind,
    testDir: `e2e/${kind}`,
    use: { baseURL },
  })),
  webServer: KINDS.map(({ kind, listen, baseURL }) => ({
    command: `e2e/serve.sh ${listen}`,
    env: {
      TWINCITY_PROGRAM,
      TWINCITY_DATABASE_URL: `sqlite:${join(folder, `${kind}.db`)}`,
    },
    url: `${baseURL}/readyz`,
    timeout: 120_000,
  })),
})

import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { defineConfig, devices } from '@playwright/test'

/** Workers read this file again: what the first reading chose holds for all. */
function chosen(name: string, choose: () => string): string {
  process.env[name] ??= choose()
  return process.env[name]
}

const program = process.env.TWINCITY_PROGRAM ?? '../target/debug/twincity'
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium'
const folder = chosen('CONSOLE_TEST_FOLDER', () => mkdtempSync(join(tmpdir(), 'twincity-console-')))
const port = chosen('CONSOLE_TEST_PORT', () => String(20_000 + (process.pid % 10_000)))
const baseURL = `http://127.0.0.1:${port}`

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // The machine may be busy with other tests.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    launchOptions: { executablePath: chromium, args: ['--no-sandbox'] },
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `${program} serve --listen 127.0.0.1:${port}`,
    env: { TWINCITY_DATABASE_URL: `sqlite:${join(folder, 'register.db')}` },
    url: `${baseURL}/readyz`,
    timeout: 120_000,
  },
})

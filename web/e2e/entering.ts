import { expect, type Locator, type Page } from '@playwright/test'

import { pick } from './select'

/** The part of a form at a place, such as `name.zh` or `participants.0.role`. */
export const at = (page: Page, path: string): Locator => page.locator(`[data-at="${path}"]`)

/** Types into the control at a place of the form. */
export async function type(page: Page, path: string, text: string): Promise<void> {
  await at(page, path).locator('input, textarea').first().fill(text)
}

/** Chooses what has this text from the list at a place of the form. */
export async function choose(page: Page, path: string, text: string): Promise<void> {
  await pick(at(page, path).getByRole('combobox').last(), text)
}

/** What is said at a place of the form to be wrong with it. */
export const flawAt = (page: Page, path: string): Locator => at(page, path).locator('.field-flaw')

/** Waits until a form says this of itself. */
export async function expectSaid(page: Page, text: string | RegExp): Promise<void> {
  await expect(page.locator('.save-said')).toContainText(text)
}

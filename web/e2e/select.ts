import { expect, type Locator } from '@playwright/test'

const OPTIONS = '.ant-select-dropdown:not(.ant-select-dropdown-hidden)'

/**
 * Chooses an option by the keyboard: an option may move away under a pointer while its list opens
 * and more of it arrives.
 */
export async function pick(box: Locator, wished: string | RegExp): Promise<void> {
  const page = box.page()
  const options = page.locator(OPTIONS)
  await box.click()
  if (typeof wished === 'string' && (await box.isEditable())) await box.fill(wished)
  await expect(
    options.locator('.ant-select-item-option', { hasText: wished }).first(),
  ).toBeVisible()
  const marked = options.locator('.ant-select-item-option-active', { hasText: wished })
  await expect(async () => {
    if ((await marked.count()) > 0) return
    await page.keyboard.press('ArrowDown')
    throw new Error('another option is marked')
  }).toPass({ intervals: [100] })
  await page.keyboard.press('Enter')
  await expect(options).toHaveCount(0)
}

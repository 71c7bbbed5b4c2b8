import { expect, test } from '@playwright/test'

import { signIn } from '../accounts'
import { choose, file } from '../import'

// The browser itself complains of what this does to it.
test('a file that does not arrive is sent again, with all that was said of it', async ({
  page,
}) => {
  await signIn(page, 'CN', 'EDITOR')
  const text = '编号,企业名称,国家,所有制,备忘\nE2E-OFFLINE,离线公司,中国,民营,甲\n'
  await choose(page, '/zh/work/import?kind=enterprises', file('企业.csv', text))
  await page.route('**/graphql', (route) => route.abort())
  await page.getByRole('button', { name: '核对文件' }).click()
  await expect(page.getByText('文件未能送达')).toBeVisible()

  await page.unroute('**/graphql')
  await page.getByRole('button', { name: '核对文件' }).click()

  await expect(page.getByText('没有错误，有 1 处警告')).toBeVisible()
})

import { expect, type Page } from '@playwright/test'

const GATEWAY = process.env['WUTONG_GATEWAY'] ?? 'http://127.0.0.1:18480'
const PAGES = process.env['WUTONG_PAGES']
const OF_THE_GATEWAY = /^\/(api|public|docs|console-settings\.json)/

/** Pages that the gateway does not serve yet come from where they are being made. */
export async function servesPages(page: Page) {
  if (!PAGES) return
  await page.context().route(`${GATEWAY}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url())
    if (OF_THE_GATEWAY.test(pathname)) return route.fallback()
    return route.fulfill({ response: await route.fetch({ url: `${PAGES}${pathname}${search}`, maxRetries: 3 }) })
  })
}

/** Signs in at the issuer's own form; the reader comes back to the page they were on. */
export async function signsIn(page: Page, account: string, path = '/') {
  await page.goto(path)
  await page.getByRole('banner').getByRole('button', { name: '登录', exact: true }).click()
  await page.getByRole('textbox', { name: 'Username' }).fill(account)
  await page.getByRole('textbox', { name: 'Password' }).fill(`wutong-${account}`)
  await page.getByRole('button', { name: /sign in/i }).click()
  await expect(page.getByRole('button', { name: `账号 ${account}` })).toBeVisible()
}

import { expect, type Page } from '@playwright/test'

const GATEWAY = process.env['WUTONG_GATEWAY'] ?? 'http://127.0.0.1:18480'
const PAGES = process.env['WUTONG_PAGES']

/** Pages in work come from where they are served; what the platform answers stays its own. */
export async function servesPagesInWork(page: Page) {
  if (!PAGES) return
  // The issuer leads back past this, to the platform's own pages and their assets.
  // A page that is filled in for is of no known network, and may ask the issuer only with this.
  await page.context().grantPermissions(['local-network-access'], { origin: GATEWAY })
  await page.context().route(`${GATEWAY}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url())
    if (/^\/(api|public|docs|assets)\/|^\/console-settings\.json/.test(pathname)) return route.fallback()
    return route.fulfill({ response: await route.fetch({ url: `${PAGES}${pathname}${search}` }) })
  })
}

/** Signs in as one of the demonstration accounts, at the issuer's own form, and comes back to the page. */
export async function signsIn(page: Page, account: string, path = '/') {
  await servesPagesInWork(page)
  await page.goto(path)
  await page.getByRole('banner').getByRole('button', { name: /^(登录|Sign in)$/ }).click()
  await page.getByRole('textbox', { name: 'Username' }).fill(account)
  await page.getByRole('textbox', { name: 'Password' }).fill(`wutong-${account}`)
  await page.getByRole('button', { name: /sign in/i }).click()
  await expect(page.getByRole('button', { name: new RegExp(`${account}$`) })).toBeVisible()
  if (PAGES) await page.goto(path)
}

export async function signsOut(page: Page) {
  await page.getByRole('button', { name: /^账号/ }).click()
  await page.getByRole('menuitem', { name: '退出登录' }).click()
  await expect(page.getByRole('banner').getByRole('button', { name: '登录', exact: true })).toBeVisible()
}

import { expect, type Page } from '@playwright/test'
import { hasNoBarrier, picture, reads, test } from './reader'
import { servesPagesInWork, signsIn } from './signin'

test.beforeEach(({ page }) => servesPagesInWork(page))

const PUBLIC: Record<string, (page: Page) => Promise<void>> = {
  'activities-empty': async (page) => {
    await page.goto('/activities?text=qqqqqq')
    await expect(page.getByText(/没有符合条件|No activity/)).toBeVisible()
  },
  library: async (page) => {
    await page.goto('/projects')
    await expect(page.getByRole('list', { name: /项目列表|Projects/ })).toBeVisible()
    await expect(page.getByRole('table')).toBeVisible()
  },
  project: async (page) => {
    await page.goto('/projects/TX-2019-015')
    await expect(page.getByRole('region', { name: /认领情况|Claims/ })).toBeVisible()
  },
  hours: async (page) => {
    await page.goto('/hours')
    await expect(page.getByText(/收支相符|The account balances|还没有发放|No hours/)).toBeVisible()
  },
  board: async (page) => {
    await page.goto('/board')
    await expect(page.getByRole('table')).toBeVisible()
    await page.setViewportSize({ width: 1920, height: 1080 })
    await page.waitForTimeout(500)
    await page.screenshot({ path: `target/screenshots/board-wall-${await page.evaluate(() => `${document.documentElement.lang}-${document.documentElement.className}`)}.png` })
  },
}

for (const [name, open] of Object.entries(PUBLIC)) {
  for (const [language, shade] of [['zh', 'light'], ['zh', 'dark'], ['en', 'light']] as const) {
    test(`${name} in ${language} and ${shade} has no barrier`, async ({ page }) => {
      await reads(page, language, shade)
      await open(page)
      await picture(page, `${name}-${language}-${shade}`)
      await hasNoBarrier(page)
    })
  }
}

test('the operator sees how the services do and what they could not take in', async ({ page }) => {
  await reads(page, 'zh')
  await signsIn(page, 'operator', '/operations')
  await expect(page.getByText('应答正常')).toHaveCount(4)
  await expect(page.getByText(/每秒 .* 次/)).toHaveCount(4)
  await expect(page.getByRole('img', { name: '平均应答时间（毫秒）' })).toBeVisible({ timeout: 30_000 })
  await picture(page, 'operations')
  await hasNoBarrier(page)
})

test('whoever is signed in stays so while the window is open', async ({ page }) => {
  await page.clock.install()
  await reads(page, 'zh')
  await signsIn(page, 'operator', '/operations')
  await expect(page.getByText('应答正常')).toHaveCount(4)
  const renewed = page.waitForResponse((answer) => (answer.request().postData() ?? '').includes('grant_type=refresh_token'))

  await page.clock.fastForward('04:30')

  expect((await renewed).status()).toBe(200)
  await page.reload()
  await expect(page.getByText('应答正常')).toHaveCount(4)
})

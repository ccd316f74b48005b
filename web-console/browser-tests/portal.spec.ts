import { expect, type Page } from '@playwright/test'
import { hasNoBarrier, picture, reads, test } from './reader'
import { servesPagesInWork, signsIn } from './signin'

test.beforeEach(({ page }) => servesPagesInWork(page))

const PUBLIC: Record<string, (page: Page) => Promise<void>> = {
  activities: async (page) => {
    await page.goto('/activities-to-join')
    await expect(page.getByRole('list', { name: /志愿活动列表|Volunteer activities/ }).getByRole('link').first()).toBeVisible()
  },
  activity: async (page) => {
    await page.goto('/activities-to-join')
    await page.getByRole('list', { name: /志愿活动列表|Volunteer activities/ }).getByRole('link').first().click()
    await expect(page.getByRole('region', { name: /时间与名额|Time and places/ })).toBeVisible()
  },
  'activities-empty': async (page) => {
    await page.goto('/activities-to-join?text=qqqqqq')
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
    await expect(page.getByText(/收支相符|The account balances|还没有签发|No hours/)).toBeVisible()
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

test('the operator sees what services could not take in', async ({ page }) => {
  await reads(page, 'zh')
  await signsIn(page, 'operator', '/operations')
  await expect(page.getByText('应答正常')).toHaveCount(4)
  await picture(page, 'operations')
  await hasNoBarrier(page)
})

test('a project goes from the proposal to its claim', async ({ page, context }) => {
  await reads(page, 'zh')
  await signsIn(page, 'town', '/project-desk/propose')
  const title = `独居老人助餐（演示）${Date.now()}`
  await page.getByLabel('项目名称').fill(title)
  await page.getByRole('radio', { name: '养老服务' }).check()
  await page.getByLabel('需求').fill('本镇部分独居老人做饭困难，需要每日送餐。')
  await page.getByLabel('受益对象').fill('80 岁以上独居老人')
  await page.getByLabel('开始日期').fill('2027-01-01')
  await page.getByLabel('结束日期').fill('2027-12-31')
  await page.getByLabel('预算科目').fill('餐费')
  await page.getByLabel('金额').fill('20000')
  await page.getByLabel('指标名称').fill('送餐')
  await picture(page, 'propose')
  await hasNoBarrier(page)
  await page.getByRole('button', { name: '提交项目' }).click()
  await expect(page.getByText('请填写目标值（含单位）')).toBeVisible()
  await page.getByLabel('目标值（含单位）').fill('3000 人次')
  await page.getByRole('button', { name: '提交项目' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  const address = new URL(page.url()).pathname
  await picture(page, 'project-proposed')

  await signsOut(page)
  await signsIn(page, 'registrar', address)
  await page.getByRole('button', { name: '初审' }).click()
  await page.getByRole('dialog').getByRole('radio', { name: '建议入库', exact: true }).check()
  await page.getByRole('dialog').getByLabel('理由').fill('需求真实，预算合理。')
  await picture(page, 'project-review')
  await page.getByRole('dialog').getByRole('button', { name: '初审' }).click()
  await expect(page.getByText('已初审').first()).toBeVisible()
  await page.getByRole('button', { name: '决定入库' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '决定入库' }).click()
  await expect(page.getByText('须由另一位工作人员办理')).toBeVisible()
  await picture(page, 'project-same-person')
  await hasNoBarrier(page)

  await signsOut(page)
  await signsIn(page, 'registrar2', address)
  await page.getByRole('button', { name: '决定入库' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '决定入库' }).click()
  await expect(page.getByText('可认领').first()).toBeVisible()

  await signsOut(page)
  await signsIn(page, 'organisation', address)
  await page.getByRole('button', { name: '认领', exact: true }).click()
  await page.getByRole('dialog').getByLabel('认领金额').fill('8000')
  await page.getByRole('dialog').getByRole('button', { name: '认领', exact: true }).click()
  await expect(page.getByText('待签协议')).toBeVisible()
  await picture(page, 'project-claimed')
  await hasNoBarrier(page)
  await page.goto('/project-desk')
  await expect(page.getByRole('link', { name: title })).toBeVisible()
  await picture(page, 'project-desk')
  await hasNoBarrier(page)
  await context.clearCookies()
})

async function signsOut(page: Page) {
  await page.getByRole('button', { name: /^账号/ }).click()
  await page.getByRole('menuitem', { name: '退出登录' }).click()
  await expect(page.getByRole('banner').getByRole('button', { name: '登录', exact: true })).toBeVisible()
}

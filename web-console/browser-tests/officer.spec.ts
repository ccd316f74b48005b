import { expect, type Browser, type Page } from '@playwright/test'
import { freshName, sends, society } from './papers'
import { dates, hasNoBarrier, picture, reads, test } from './reader'
import { signsIn } from './signin'

/** Another person at another desk. */
async function colleague(browser: Browser, account: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
  await reads(page, 'zh')
  await signsIn(page, account)
  return page
}

async function applies(browser: Browser, name: string, leftOut: string[] = []): Promise<string> {
  const page = await colleague(browser, 'organisation')
  const id = await sends(page, '/api/registry/applications', society(name, leftOut))
  await page.context().close()
  return id
}

const region = (page: Page, name: string) => page.getByRole('region', { name })

test('两位登记人员把一件成立申请办到发证', async ({ page, browser }) => {
  const name = freshName('诗词学会')
  await applies(browser, name)
  await reads(page, 'zh')
  await signsIn(page, 'registrar')

  await page.getByRole('link', { name: '工作台' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('登记申请工作台')
  await picture(page, 'applications')
  await hasNoBarrier(page)
  await page.getByRole('link', { name }).click()
  await expect(region(page, '申请材料').getByText(/已提交/).first()).toBeVisible()
  await expect(region(page, '申请材料').getByText(/社会团体登记管理条例/).first()).toBeVisible()

  await page.getByRole('button', { name: '受理', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: '受理' }).click()
  await expect(page.locator('.ant-message')).toHaveCSS('position', 'fixed')
  await expect(page.getByText('承办人：registrar', { exact: true })).toBeVisible()

  await page.getByRole('button', { name: '提出审查意见' }).click()
  await page.getByRole('dialog').getByRole('radio', { name: '建议核准' }).check()
  await page.getByRole('textbox', { name: '理由' }).fill('材料齐全，符合法定条件')
  await picture(page, 'application-review')
  await hasNoBarrier(page)
  await page.getByRole('dialog').getByRole('button', { name: '提出审查意见' }).click()
  await expect(page.getByText('审查意见是您提出的')).toBeVisible()
  await expect(page.getByRole('button', { name: '核准', exact: true })).toBeDisabled()
  await picture(page, 'application')
  await hasNoBarrier(page)

  const second = await colleague(browser, 'registrar2')
  await second.goto(page.url())
  await second.getByRole('button', { name: '核准', exact: true }).click()
  await expect(second.getByRole('dialog')).toContainText('不能撤回')
  await second.getByRole('dialog').getByRole('button', { name: '核准' }).click()
  await expect(second.getByText('已核准，正在发放证书并公告')).toBeVisible()
  await expect(async () => {
    await second.reload()
    await expect(second.getByText('已办结：证书已发放并公告')).toBeVisible({ timeout: 5_000 })
  }).toPass({ timeout: 60_000 })
  await second.context().close()
})

test('登记人员代为申请变更，另一位受理前已被告知谁先办了一步', async ({ page, browser }) => {
  const name = freshName('书法学会')
  const id = await applies(browser, name, ['premises-proof'])
  await reads(page, 'zh')
  await signsIn(page, 'registrar')
  await page.goto(`/applications/${id}`)
  await expect(page.getByText('还有材料未提交，不能受理')).toBeVisible()
  await picture(page, 'application-lacking')
  await hasNoBarrier(page)
  await page.getByRole('button', { name: '要求补正' }).click()
  await expect(page.getByRole('textbox', { name: '需补正内容 1' })).not.toHaveValue('')

  const second = await colleague(browser, 'registrar2')
  await sends(second, `/api/registry/applications/${id}/supplement-request`, { missing: ['场所使用权证明'] })
  await second.context().close()
  await page.getByRole('dialog').getByRole('button', { name: '要求补正' }).click()
  await expect(page.getByRole('table', { name: '他人先办了一步' })).toContainText('registrar2')
  await picture(page, 'application-race')
  await hasNoBarrier(page)
  await page.getByRole('button', { name: '载入最新状态' }).click()
  await expect(page.getByText('等待申请人补正').first()).toBeVisible()
})

test('监管措施由一人提出、另一人确认', async ({ page, browser }) => {
  await reads(page, 'zh')
  await signsIn(page, 'supervisor')
  await page.goto('/organisations?type=SERVICE_INSTITUTION&state=REGISTERED')
  await page.getByRole('table').getByRole('link').first().click()
  await region(page, '监管措施').getByRole('button', { name: '提出限期停止活动' }).click()
  await dates(page, '停止活动至（含当日，北京时间）', '2027-05-31')
  await page.getByRole('textbox', { name: '事实和理由' }).fill('未按章程开展活动（演示数据）')
  await picture(page, 'supervision-proposal')
  await hasNoBarrier(page)
  await page.getByRole('dialog').getByRole('button', { name: '提出限期停止活动' }).click()
  await expect(page.getByText('这项措施是您提出的')).toBeVisible()
  await picture(page, 'supervision')
  await hasNoBarrier(page)

  const leader = await colleague(browser, 'leader')
  await leader.goto(page.url())
  await leader.getByRole('button', { name: '确认执行' }).click()
  await expect(leader.getByRole('dialog')).toContainText('立即停止活动')
  await leader.getByRole('dialog').getByRole('button', { name: '确认执行' }).click()
  await expect(region(leader, '监管措施').getByText('已执行').first()).toBeVisible()
  await leader.context().close()

  await page.reload()
  await page.getByRole('button', { name: '提出恢复活动' }).click()
  await page.getByRole('textbox', { name: '事实和理由' }).fill('已经整改（演示数据）')
  await page.getByRole('dialog').getByRole('button', { name: '提出恢复活动' }).click()
  await page.getByRole('button', { name: '不予采纳' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '不予采纳' }).click()
  await expect(region(page, '监管措施').getByText('未采纳').first()).toBeVisible()
})

test('登记人员代为申请变更登记', async ({ page }) => {
  await reads(page, 'zh')
  await signsIn(page, 'registrar')
  await page.goto('/organisations?type=SERVICE_INSTITUTION&state=REGISTERED')
  await page.getByRole('table').getByRole('link').last().click()
  await page.getByRole('link', { name: '办理变更或注销登记' }).click()
  await expect(page.getByRole('button', { name: '提交申请' })).toBeDisabled()
  await page.getByRole('textbox', { name: '住所' }).fill(`桐乡市梧桐街道示例路${Date.now() % 1000}号`)
  await page.getByRole('textbox', { name: '法定代表人签署的变更登记申请书' }).fill('档案 1')
  await picture(page, 'filing')
  await hasNoBarrier(page)
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page.getByText('申请变更：住所')).toBeVisible()
  await picture(page, 'application-change')
  await hasNoBarrier(page)
  await page.getByRole('button', { name: '撤回申请' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '撤回申请' }).click()
  await expect(page.getByText('已办结：申请人撤回')).toBeVisible()
})

test('导入登记簿前先看到每一行的错误', async ({ page }) => {
  await reads(page, 'zh')
  await signsIn(page, 'registrar')
  await page.getByRole('link', { name: '导入', exact: true }).click()
  const row = { code: '51330483MJ0000018X', name: freshName('旧协会'), type: 'SOCIETY', domicile: '桐乡市', division: '330483999', fund: -1 }
  await page.getByLabel(/^选择文件/).setInputFiles({ name: 'register.ndjson', mimeType: 'application/x-ndjson', buffer: Buffer.from(`${JSON.stringify(row)}\n`) })
  await page.getByRole('button', { name: '预览' }).click()
  await expect(page.getByRole('table', { name: '有错误的行' }).getByText('镇（街道）', { exact: true })).toBeVisible()
  await picture(page, 'import-errors')
  await hasNoBarrier(page)
})

test('other readers find no barrier either', async ({ page }) => {
  await reads(page, 'en', 'dark')
  await signsIn(page, 'registrar')
  for (const [name, path] of [
    ['applications', '/applications?open=false'],
    ['imports', '/imports'],
  ] as const) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForLoadState('networkidle')
    await picture(page, `${name}-en-dark`)
    await hasNoBarrier(page)
  }
})

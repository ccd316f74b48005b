import { expect, type Page } from '@playwright/test'
import { hasNoBarrier, picture, reads, test } from './reader'
import { signsIn } from './signin'

test.describe.configure({ mode: 'serial' })
test.setTimeout(400_000)
test.use({ actionTimeout: 20_000 })

const TITLE = `西栅文明引导 ${Date.now()}`
const AHEAD = 4 * 60_000
let activity = ''

const inChina = (at: Date) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' }).format(at).replace(' ', 'T')

async function chooses(page: Page, label: string, option: string) {
  await page.getByRole('combobox', { name: new RegExp(`${label}$`) }).click()
  await page.getByTitle(option, { exact: true }).last().click()
}

async function looks(page: Page, name: string) {
  await picture(page, name)
  await hasNoBarrier(page)
}

/** Opens an act, reads its question and agrees. */
async function agrees(page: Page, label: string) {
  await page.getByRole('button', { name: label, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: label, exact: true }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
}

test('组织查看自己的信用并申请变更住所', async ({ page }) => {
  await reads(page, 'zh')
  await signsIn(page, 'organisation')
  await page.getByRole('link', { name: '我的组织' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('我的组织', { timeout: 60_000 })
  await expect(page.getByRole('img', { name: /信用等级 [A-E]/ })).toBeVisible()
  await expect(page.getByRole('region', { name: '登记证书' }).getByText('发证日期')).toBeVisible()
  await looks(page, 'member-own')

  await page.getByRole('button', { name: '申请变更' }).click()
  await page.getByRole('textbox', { name: '住所' }).fill(`浙江省桐乡市乌镇示例路${Date.now() % 1000}号`)
  const proof = page.getByRole('textbox', { name: '新住所的产权或者使用权证明' })
  await expect(proof).toBeVisible()
  await proof.fill('档案-住所-1')
  await page.getByRole('textbox', { name: '法定代表人签署的变更登记申请书' }).fill('档案-申请-1')
  await looks(page, 'member-change')
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('变更登记')
  await looks(page, 'member-application')
  await agrees(page, '撤回申请')
  await expect(page.getByText('已撤回').first()).toBeVisible()
})

test('组织策划活动并提交审核', async ({ page }) => {
  await reads(page, 'zh')
  await signsIn(page, 'organisation')
  await page.getByRole('link', { name: '活动', exact: true }).click()
  await page.getByRole('button', { name: '策划活动' }).click()
  await page.getByRole('button', { name: '保存草稿' }).click()
  await expect(page.getByText('请填写').first()).toBeVisible()
  await page.getByRole('textbox', { name: '活动名称' }).fill(TITLE)
  await chooses(page, '服务领域', '文明劝导')
  await chooses(page, '所属镇（街道）', '乌镇镇')
  await page.getByLabel('开始时间').fill(inChina(new Date(Date.now() + AHEAD)))
  await page.getByLabel('结束时间').fill(inChina(new Date(Date.now() + AHEAD + 3 * 3_600_000)))
  await page.getByRole('textbox', { name: '地点' }).fill('西栅景区入口')
  await page.getByRole('textbox', { name: '服务内容' }).fill('引导游客文明游览，劝导乱丢垃圾')
  await page.getByRole('textbox', { name: '可能的风险' }).fill('人流拥挤')
  await page.getByRole('textbox', { name: '防护措施' }).fill('佩戴标志，两人一组')
  await looks(page, 'member-plan')
  await page.getByRole('button', { name: '保存草稿' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE)
  activity = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await agrees(page, '提交审核')
  await expect(page.getByText('正在等待活动所在镇（街道）审核')).toBeVisible()
  await looks(page, 'member-activity-waiting')
})

test('镇里审核并发布活动', async ({ page }) => {
  await reads(page, 'zh')
  await signsIn(page, 'town')
  await page.getByRole('link', { name: '活动', exact: true }).click()
  await chooses(page, '状态', '待审核')
  await expect(page).toHaveURL(/state=REVIEW/)
  await looks(page, 'member-town-list')
  await page.getByRole('link', { name: TITLE }).click()
  await page.getByRole('button', { name: '退回' }).click()
  await expect(page.getByRole('dialog').getByRole('textbox', { name: '退回原因' })).toBeVisible()
  await looks(page, 'member-town-return')
  await page.getByRole('button', { name: '先不办' }).click()
  await agrees(page, '发布')
  await expect(page.getByText('招募中')).toBeVisible()
  await looks(page, 'member-town-activity')
})

test('志愿者注册、找到活动并报名', async ({ page }) => {
  await reads(page, 'zh')
  await signsIn(page, 'volunteer')
  await page.getByRole('link', { name: '我的信息' }).click()
  const join = page.getByRole('button', { name: '注册', exact: true })
  const kept = page.getByRole('region', { name: '保存的内容' })
  await expect(join.or(kept).first()).toBeVisible()
  if (await join.isVisible()) {
    await page.getByRole('textbox', { name: '姓名' }).first().fill('沈运河')
    await page.getByRole('textbox', { name: '公民身份号码' }).fill('11010519491231002X')
    await page.getByRole('textbox', { name: '联系电话' }).fill('13857309999')
    await page.getByRole('textbox', { name: '居住地址' }).fill('乌镇镇子夜路18号')
    await chooses(page, '所属镇（街道）', '乌镇镇')
    await join.click()
    await expect(page.getByText('同意后才能注册')).toBeVisible()
    await looks(page, 'member-join')
    await page.getByRole('checkbox', { name: '我已阅读并同意' }).check()
    await join.click()
  }
  await expect(kept).toBeVisible()
  await looks(page, 'member-record')
  await page.getByRole('button', { name: '注销并删除我的信息' }).click()
  const erase = page.getByRole('dialog').getByRole('button', { name: '注销并删除我的信息' })
  await expect(erase).toBeDisabled()
  await page.getByRole('textbox', { name: /以确认/ }).fill('删除我的信息')
  await expect(erase).toBeEnabled()
  await looks(page, 'member-erase')
  await page.getByRole('button', { name: '先不办' }).click()

  await page.getByRole('link', { name: '找活动' }).click()
  await page.getByRole('searchbox').fill(TITLE)
  await page.getByRole('button', { name: '查询' }).click()
  await expect(page.getByRole('link', { name: TITLE })).toBeVisible()
  await looks(page, 'member-find')
  await page.getByRole('link', { name: TITLE }).click()
  await page.getByRole('button', { name: '报名' }).click()
  await expect(page.getByText('您已报名参加')).toBeVisible()
  await looks(page, 'member-take-part')
  await page.getByRole('link', { name: '我的活动' }).click()
  await expect(page.getByRole('link', { name: TITLE })).toBeVisible()
  await looks(page, 'member-mine')
})

test('志愿者扫码签到、输入数字签退，组织确认时长', async ({ browser, page: phone }) => {
  const desk = await (await browser.newContext()).newPage()
  await reads(desk, 'zh')
  await signsIn(desk, 'organisation')
  await desk.goto(`/managed-activities/${activity}/code`)
  const code = desk.getByRole('img', { name: /二维码/ })
  await expect(code).toBeVisible()
  await looks(desk, 'member-code')

  await reads(phone, 'zh')
  await signsIn(phone, 'volunteer')
  await phone.setViewportSize({ width: 390, height: 844 })
  await phone.goto(`/my-activities/${activity}/attendance`)
  await phone.getByRole('button', { name: '扫码' }).click()
  await expect(phone.getByText('不能使用摄像头')).toBeVisible()
  await looks(phone, 'member-scan')
  await phone.getByLabel('拍照识别').setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer: await code.screenshot() })
  await expect(phone.getByText('您已签到')).toBeVisible()
  await looks(phone, 'member-checked-in')

  await phone.waitForTimeout(AHEAD + 70_000 - (Date.now() - Number(TITLE.split(' ')[1])))
  await phone.reload()
  await signsInAgain(phone, 'volunteer')
  await signsInAgain(desk, 'organisation')
  await expect(code).toBeVisible()
  const digits = (await desk.locator('strong').innerText()).replace(/\s/g, '')
  await phone.getByRole('textbox', { name: '六位数字' }).fill(digits)
  await phone.getByRole('button', { name: '签退' }).click()
  await expect(phone.getByText('您已签退')).toBeVisible()
  await looks(phone, 'member-checked-out')

  await desk.goto(`/managed-activities/${activity}`)
  await expect(desk.getByText('待确认')).toBeVisible()
  await looks(desk, 'member-activity-attendance')
  await agrees(desk, '确认时长')
  await expect(desk.getByText('已确认', { exact: true })).toBeVisible()

  await phone.goto('/my-hours')
  await expect(phone.getByRole('region', { name: '已确认时长' }).getByText('账目平衡')).toBeVisible()
  await expect(phone.getByRole('link', { name: TITLE }).first()).toBeVisible()
  await looks(phone, 'member-hours')
})

/** A session lasts five minutes; whoever it has ended for is brought back to the page. */
async function signsInAgain(page: Page, account: string) {
  await page.reload()
  const button = page.getByRole('main').getByRole('button', { name: '登录' })
  await page.waitForTimeout(2_000)
  if (!(await button.isVisible())) return
  await button.click()
  const name = page.getByRole('textbox', { name: 'Username' })
  if (await name.isVisible({ timeout: 3_000 }).catch(() => false)) {
    await name.fill(account)
    await page.getByRole('textbox', { name: 'Password' }).fill(`wutong-${account}`)
    await page.getByRole('button', { name: /sign in/i }).click()
  }
  await expect(page.getByRole('button', { name: new RegExp(`${account}$`) })).toBeVisible()
}

import { expect } from '@playwright/test'
import { reads, test } from './reader'

test('市民查询一家社会组织并看懂它的信用分', async ({ page }) => {
  await reads(page, 'zh')
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('桐乡市社会组织')

  await page.getByRole('searchbox').fill('志愿')
  await page.getByRole('button', { name: '查询' }).click()
  await expect(page).toHaveURL(/organisations\?text=/)
  const found = page.getByRole('main').getByRole('link', { name: /志愿/ })
  await expect(found.first()).toBeVisible()

  await page.getByRole('combobox', { name: '类型' }).click()
  await page.getByTitle('社会团体', { exact: true }).click()
  await expect(page).toHaveURL(/type=SOCIETY/)
  await page.reload()
  await expect(found.first()).toBeVisible()

  await found.first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('志愿')
  await expect(page.getByRole('img', { name: /信用等级 [A-E]/ })).toBeVisible()
  const reasons = page.getByRole('region', { name: '得分依据' })
  await expect(reasons.getByText('规则第 1.1 条')).toBeVisible()
  await expect(reasons.getByText('基本情况的基础分')).toBeVisible()

  await expect(page.getByRole('columnheader', { name: '原因' })).toBeVisible()
  await expect(page.getByRole('region', { name: '登记证书' }).getByText('发证日期')).toBeVisible()
})

test('a reader of English finds an organisation and the reasons for its score', async ({ page }) => {
  await reads(page, 'zh')
  await page.goto('/organisations?type=FOUNDATION')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Register of social organisations')
  await expect(page.getByText('Foundation', { exact: true }).first()).toBeVisible()

  await page.getByRole('table').getByRole('link').first().click()
  const reasons = page.getByRole('region', { name: 'Reasons for the score' })
  await expect(reasons.getByText('Base of the basic information')).toBeVisible()
  await expect(reasons.getByText('Clause 1.1')).toBeVisible()
})

test('a search without a result says what to do next', async ({ page }) => {
  await reads(page, 'en')
  await page.goto('/organisations?text=qqqqqq')
  await expect(page.getByText('No organisation matches')).toBeVisible()
  await page.getByRole('button', { name: 'Clear the filters' }).last().click()
  await expect(page.getByRole('table')).toBeVisible()
})

test('a platform out of reach is said so, and tried again', async ({ page }) => {
  await reads(page, 'zh')
  await page.route('**/public/registry/organisations?*', (route) => route.abort())
  await page.goto('/organisations')
  await expect(page.getByText('连接不上平台')).toBeVisible()
  await page.unroute('**/public/registry/organisations?*')
  await page.getByRole('button', { name: '重试' }).click()
  await expect(page.getByRole('table')).toBeVisible()
})

test('an officer signs in and out', async ({ page }) => {
  await reads(page, 'zh')
  await page.goto('/organisations?type=FOUNDATION')
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByRole('textbox', { name: 'Username' }).fill('registrar')
  await page.getByRole('textbox', { name: 'Password' }).fill('wutong-registrar')
  await page.getByRole('button', { name: /sign in/i }).click()
  await expect(page.getByRole('button', { name: '账号 registrar' })).toBeVisible()
  await expect(page).toHaveURL(/organisations\?type=FOUNDATION/)

  await page.getByRole('button', { name: '账号 registrar' }).click()
  await page.getByRole('menuitem', { name: '退出登录' }).click()
  await expect(page.getByRole('button', { name: '登录', exact: true })).toBeVisible()
})

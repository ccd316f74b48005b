import { expect } from '@playwright/test'
import { freshName } from './papers'
import { agrees, chooses, looks, reads, test } from './reader'
import { signsIn } from './signin'

test('组织查看自己的信用并申请变更住所', async ({ page }) => {
  await reads(page, 'zh')
  await signsIn(page, 'organisation')
  await page.getByRole('link', { name: '我的组织' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('我的组织', { timeout: 60_000 })
  await expect(page.getByRole('img', { name: /信用等级 [A-E]/ })).toBeVisible()
  await expect(page.getByRole('region', { name: '登记证书' }).getByText('发证日期')).toBeVisible()
  await looks(page, 'own')

  await page.getByRole('button', { name: '申请变更' }).click()
  await page.getByRole('textbox', { name: '住所' }).fill(`浙江省桐乡市乌镇示例路${Date.now() % 1000}号`)
  await page.getByRole('textbox', { name: '活动地域' }).fill('桐乡市')
  const proof = page.getByRole('textbox', { name: '新住所的产权或者使用权证明' })
  await expect(proof).toBeVisible()
  await proof.fill('档案-住所-1')
  await page.getByRole('textbox', { name: '法定代表人签署的变更登记申请书' }).fill('档案-申请-1')
  await looks(page, 'own-change')
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^变更登记/)
  await looks(page, 'own-application')
  await agrees(page, '撤回申请')
  await expect(page.getByText('已撤回').first()).toBeVisible()
})

test('发起人申请成立登记，缺少的材料当场看到', async ({ page }) => {
  await reads(page, 'zh')
  await signsIn(page, 'organisation', '/my-organisation')
  await page.getByRole('button', { name: '申请成立登记' }).click()
  await page.getByRole('textbox', { name: '名称' }).fill('楹联学会')
  await expect(page.getByRole('status').getByText('应冠以行政区划名称')).toBeVisible()
  await page.getByRole('textbox', { name: '名称' }).fill(freshName('楹联学会'))
  await expect(page.getByText('这个名称可以使用')).toBeVisible()
  await page.getByRole('textbox', { name: '住所' }).fill('桐乡市乌镇镇子夜路1号')
  await chooses(page, '所属镇（街道）', '乌镇镇')
  await page.getByRole('textbox', { name: /法定代表人$/ }).fill('陈舟')
  await page.getByRole('textbox', { name: '活动地域' }).fill('桐乡市')
  await page.getByRole('textbox', { name: '宗旨' }).fill('传承楹联文化（演示数据，组织为虚构）')
  await page.getByRole('textbox', { name: '业务范围' }).fill('楹联创作、交流和普及')
  await page.getByRole('textbox', { name: /业务主管单位$/ }).fill('桐乡市文化和广电旅游体育局')
  for (const [name, value] of Object.entries({ 活动资金: '50000', 合法财产总额: '50000', 其中非国有资产: '50000', 场所可使用期限: '24', 个人会员: '60', 专职工作人员: '2' })) {
    await page.getByRole('spinbutton', { name }).fill(value)
  }
  await page.getByRole('checkbox', { name: '上述资金为货币并已全部到账' }).check()
  const papers = page.getByRole('region', { name: '申请材料' }).getByRole('textbox')
  await expect(papers).toHaveCount(6)
  for (const paper of (await papers.all()).slice(1)) await paper.fill('档案 2026-1')
  await looks(page, 'founding')
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^成立登记/)
  await expect(page.getByRole('region', { name: '规则核对结果' }).getByText('不符合').first()).toBeVisible()
  await looks(page, 'founding-lacking')
  await agrees(page, '撤回申请')
})

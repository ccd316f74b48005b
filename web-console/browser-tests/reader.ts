import AxeBuilder from '@axe-core/playwright'
import { expect, test as base, type Page } from '@playwright/test'

type Language = 'zh' | 'en'
type Shade = 'light' | 'dark'

const WIDTHS = [1440, 390]
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Every test fails when a page breaks a rule of the gateway's Content-Security-Policy or throws. */
export const test = base.extend<{ calm: void }>({
  calm: [
    async ({ page }, use) => {
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (message) => {
        if (/Content Security Policy|violates/.test(message.text())) complaints.push(message.text())
      })
      await use()
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})

/** Somebody who reads in a language and a shade, as chosen at an earlier visit. */
export async function reads(page: Page, language: Language, shade: Shade = 'light') {
  await page.addInitScript(
    ([spoken, worn]) => {
      localStorage.setItem('wutong.language', spoken)
      localStorage.setItem('wutong.shade', worn)
    },
    [language, shade] as const,
  )
}

export async function hasNoBarrier(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join('\n  ')}`)
  expect(told).toEqual([])
}

/** Pictures to look at, from a desk and from a phone. */
export async function picture(page: Page, name: string) {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: width > 500 ? 900 : 844 })
    await page.waitForTimeout(300)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(overflow, `${name} is wider than ${width}`).toBeLessThanOrEqual(0)
    await page.screenshot({ path: `target/screenshots/${name}-${width}.png`, fullPage: true })
  }
  await page.setViewportSize({ width: 1440, height: 900 })
}

/** A look at a page as it stands: its pictures, and no barrier. */
export async function looks(page: Page, name: string) {
  await picture(page, name)
  await hasNoBarrier(page)
}

/** Opens an act, reads its question and agrees. */
export async function agrees(page: Page, label: string) {
  await page.getByRole('button', { name: label, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: label, exact: true }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
}

/** Writes a day, or a day and a time, into its field. */
export async function dates(page: Page, label: string, value: string) {
  const field = page.getByLabel(label)
  await field.fill(value)
  await field.press('Enter')
}

export async function chooses(page: Page, label: string, option: string) {
  await page.getByRole('combobox', { name: new RegExp(`${label}$`) }).click()
  await page.getByTitle(option, { exact: true }).last().click()
}

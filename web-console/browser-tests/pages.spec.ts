import { expect, type Page } from '@playwright/test'
import { hasNoBarrier, picture, reads, test } from './reader'

const READERS = [
  ['zh', 'light'],
  ['zh', 'dark'],
  ['en', 'light'],
] as const

const ORGANISATION = '51330483MJ0000018H'

const outcome = (score: number, creditClass: string, vetoes: string[] = []) => ({ score, creditClass, vetoes, ruleVersion: 'v2' })
const fact = (day: string, kind: string, after: object, at: number) => ({ day, deeds: [], facts: [{ kind, eventId: `registry.organisations/${ORGANISATION}/${at}` }], after })

/** A past with enough changes for a line, which a new platform does not have yet. */
const PAST = [
  fact('2021-03-01', 'REGISTERED', outcome(810, 'B'), 1),
  fact('2022-06-10', 'CHANGED', outcome(835, 'B'), 2),
  fact('2023-09-01', 'SUSPENDED', outcome(720, 'E', ['suspended']), 3),
  fact('2024-03-01', 'RESUMED', outcome(745, 'C'), 4),
  fact('2026-02-11', 'CHANGED', outcome(812, 'B'), 5),
]

const PAGES: Record<string, (page: Page) => Promise<void>> = {
  home: async (page) => {
    await page.goto('/')
    await expect(page.getByRole('img', { name: /A$/ })).toBeVisible()
  },
  register: async (page) => {
    await page.goto('/organisations')
    await expect(page.getByRole('navigation', { name: /翻页|Pages/ })).toBeVisible()
  },
  'register-empty': async (page) => {
    await page.goto('/organisations?text=qqqqqq')
    await expect(page.getByText(/没有符合条件|No organisation/)).toBeVisible()
  },
  'register-failed': async (page) => {
    await page.route('**/public/registry/organisations?*', (route) => route.abort())
    await page.goto('/organisations')
    await expect(page.getByRole('alert')).toBeVisible()
  },
  organisation: async (page) => {
    await page.route('**/public/evaluation/credit/*/history', (route) => route.fulfill({ json: PAST }))
    await page.goto(`/organisations/${ORGANISATION}`)
    await expect(page.locator('canvas')).toBeVisible()
    await expect(page.getByRole('region', { name: /登记沿革|History of the register/ }).getByRole('listitem').first()).toBeVisible()
  },
  'organisation-unknown': async (page) => {
    await page.goto('/organisations/51330483MJ00099905')
    await expect(page.getByRole('alert')).toBeVisible()
  },
  missing: async (page) => {
    await page.goto('/nowhere')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  },
}

for (const [name, open] of Object.entries(PAGES)) {
  for (const [language, shade] of READERS) {
    test(`${name} in ${language} and ${shade} has no barrier`, async ({ page }) => {
      await reads(page, language, shade)
      await open(page)
      await picture(page, `${name}-${language}-${shade}`)
      await hasNoBarrier(page)
    })
  }
}

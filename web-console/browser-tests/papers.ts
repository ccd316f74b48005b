import type { Page } from '@playwright/test'

const DOCUMENTS = ['application', 'supervisor-approval', 'capital-verification', 'premises-proof', 'officers', 'draft-charter']
const UNIT = '桐乡市文化和广电旅游体育局'

const property = { fund: 50000, paidInCash: true, total: 50000, nonState: 50000, premises: { owned: false, monthsOfUse: 24 } }

/** What founders of a society fill in; without what is left out. */
export function society(name: string, leftOut: string[] = []) {
  return {
    act: 'ESTABLISHMENT',
    type: 'SOCIETY',
    content: {
      items: {
        name,
        domicile: '桐乡市乌镇镇子夜路1号',
        division: '330483100',
        purpose: '传承运河诗词文化（演示数据，组织为虚构）',
        scope: '诗词创作、交流和普及',
        areaOfActivity: '桐乡市',
        legalRepresentative: '陈舟',
        fund: 50000,
        supervisingUnit: UNIT,
      },
      founding: {
        type: 'SOCIETY',
        supervision: { unit: UNIT },
        property,
        membership: { individuals: 60, units: 0, fullTimeStaff: 2 },
        officers: [{ positions: ['LEGAL_REPRESENTATIVE'], circumstances: [] }],
      },
      documents: DOCUMENTS.filter((document) => !leftOut.includes(document)).map((document) => ({ document, reference: `档案 ${document}` })),
    },
  }
}

/** Sends a command as whoever is signed in on the page, past the pages; answers the identity it was given. */
export async function sends(page: Page, path: string, body: object = {}): Promise<string> {
  return page.evaluate(
    async ([address, content]) => {
      const key = Object.keys(sessionStorage).find((name) => name.startsWith('oidc.user:')) ?? ''
      const { access_token } = JSON.parse(sessionStorage.getItem(key) ?? '{}') as { access_token?: string }
      const answer = await fetch(address, {
        method: 'POST',
        headers: { Authorization: `Bearer ${access_token}`, 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
        body: JSON.stringify(content),
      })
      const told = (await answer.json()) as { id?: string }
      if (!answer.ok) throw new Error(JSON.stringify(told))
      return told.id ?? ''
    },
    [path, body] as const,
  )
}

/** A name that no run before has taken: in Chinese characters, as names must be. */
export function freshName(kind: string): string {
  const digits = '甲乙丙丁戊己庚辛壬癸'
  const number = String(Date.now() % 1_000_000_000).replace(/\d/g, (digit) => digits[Number(digit)] ?? '')
  return `桐乡市${number}${kind}`
}

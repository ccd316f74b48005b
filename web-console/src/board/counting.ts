import type { Organisation } from '../organisations/queries'

export interface Town {
  code: string
  organisations: number
  projects: number
  claimed: number
  good: number
  scored: number
}

/** How many organisations each town has. */
export function byDivision(organisations: Organisation[]): Map<string, number> {
  const counted = new Map<string, number>()
  for (const { division } of organisations) {
    if (division) counted.set(division, (counted.get(division) ?? 0) + 1)
  }
  return counted
}

/** All pages of a list, one after another, as each names the next. */
export async function everyPage<T>(read: (after: string | undefined) => Promise<{ items?: T[]; next?: string | null }>): Promise<T[]> {
  const all: T[] = []
  let after: string | undefined
  do {
    const { items = [], next } = await read(after)
    all.push(...items)
    after = next ?? undefined
  } while (after)
  return all
}

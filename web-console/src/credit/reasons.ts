import type { Change, Reason } from './queries'

export type Group = NonNullable<Reason['group']>

export const GROUPS: Group[] = ['BASIC_INFORMATION', 'FINANCE_AND_TAX', 'GOVERNANCE', 'LAW_ABIDING', 'SOCIAL_RESPONSIBILITY']

/** The reasons of each group with their sum; a group without a reason is left out. */
export function byGroup(reasons: Reason[]) {
  return GROUPS.map((group) => {
    const own = reasons.filter((reason) => reason.group === group)
    return { group, reasons: own, points: own.reduce((sum, { points = 0 }) => sum + points, 0) }
  }).filter(({ reasons: own }) => own.length > 0)
}

/** Whether the evidence of a reason is counted in minutes of service. */
export const isInMinutes = ({ item = '' }: Reason) => item.startsWith('hours')

/** The score as it stood from each day of a change until today, for a line of steps. */
export function line(changes: Change[], today: string): { day: string; score: number }[] {
  const points = changes.flatMap(({ day, after }) => (day && after ? [{ day, score: after.score ?? 0 }] : []))
  const last = points.at(-1)
  return last && last.day < today ? [...points, { day: today, score: last.score }] : points
}

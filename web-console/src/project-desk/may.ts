import type { Claim, Party, Project } from '../projects/queries'
import { has, type Account, type Role } from '../signin/account'

export type ProjectAct = 'review' | 'list' | 'reject' | 'withdraw' | 'claim' | 'begin' | 'report' | 'midterm' | 'complete' | 'evaluate'
export type ClaimAct = 'agree' | 'giveUp'

/** Who has a desk for projects, and who of them proposes some. */
export const DESK: Role[] = ['REGISTRAR', 'SUPERVISOR', 'LEADER', 'TOWN_OFFICER', 'ORGANISATION']
export const PROPOSERS: Role[] = ['REGISTRAR', 'TOWN_OFFICER', 'ORGANISATION']

/** The party an account acts for; a registrar acts for any. */
export function partyOf(account: Account | undefined): Party | undefined {
  if (has(account, 'ORGANISATION') && account?.organisation) return { kind: 'ORGANISATION', code: account.organisation }
  if (has(account, 'TOWN_OFFICER') && account?.division) return { kind: 'TOWN', code: account.division }
  return undefined
}

function actsFor(party: Party | undefined, account: Account | undefined): boolean {
  const own = partyOf(account)
  return has(account, 'REGISTRAR') || (own !== undefined && own.kind === party?.kind && own.code === party?.code)
}

/** What an account may do with a project next; the service has the last word. */
export function projectActs(of: Project, account: Account | undefined): ProjectAct[] {
  const { state, proposer, taken = 0, claims = [], course } = of
  const carries = has(account, 'REGISTRAR', 'SUPERVISOR')
  const allowed: [ProjectAct, boolean][] = [
    ['review', (state === 'PROPOSED' || state === 'REVIEWED') && has(account, 'REGISTRAR')],
    ['list', state === 'REVIEWED' && has(account, 'REGISTRAR', 'LEADER')],
    ['reject', state === 'REVIEWED' && has(account, 'REGISTRAR', 'LEADER')],
    ['claim', state === 'LISTED' && has(account, ...PROPOSERS) && partyOf(account)?.code !== proposer?.code],
    ['begin', state === 'CLAIMED' && claims.every((claim) => claim.state === 'AGREED') && carries],
    ['report', isUnderWay(of) && actsFor({ kind: 'ORGANISATION', code: course?.executor }, account)],
    ['midterm', state === 'IMPLEMENTING' && carries],
    ['complete', state === 'MIDTERM_PASSED' && carries],
    ['evaluate', state === 'COMPLETED' && carries],
    ['withdraw', (state === 'PROPOSED' || state === 'REVIEWED' || (state === 'LISTED' && taken === 0)) && actsFor(proposer, account)],
  ]
  return allowed.filter(([, may]) => may).map(([act]) => act)
}

const isUnderWay = ({ state }: Project) => state === 'IMPLEMENTING' || state === 'MIDTERM_PASSED'

export function claimActs({ state }: Project, claim: Claim, account: Account | undefined): ClaimAct[] {
  if (claim.state !== 'CLAIMED' || (state !== 'LISTED' && state !== 'CLAIMED')) return []
  return [...(has(account, 'REGISTRAR') ? (['agree'] as const) : []), ...(actsFor(claim.claimant, account) ? (['giveUp'] as const) : [])]
}

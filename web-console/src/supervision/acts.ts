import { has, type Account } from '../signin/account'
import type { OrganisationState } from '../words/kinds'
import type { Kind, Supervision } from './queries'

export type ActName = Kind | 'confirmation' | 'dropping' | 'liquidation-end'
export type Barrier = 'sameProposer' | 'othersProposal'

export interface OpenAct {
  act: ActName
  barrier?: Barrier
}

const ALLOWED: Record<OrganisationState, Kind[]> = {
  REGISTERED: ['SUSPENSION', 'LIQUIDATION', 'REVOCATION'],
  SUSPENDED: ['RELEASE', 'LIQUIDATION', 'REVOCATION'],
  LIQUIDATING: [],
  DEREGISTERED: [],
  REVOKED: [],
}

/** What somebody may do to an organisation, and what stands in the way; the service has the last word. */
export function openActs(state: OrganisationState | undefined, { proposed }: Supervision, account: Account | undefined): OpenAct[] {
  if (proposed) return decisions(proposed.proposedBy === account?.name, has(account, 'LEADER'))
  const acts: ActName[] = state && has(account, 'REGISTRAR', 'SUPERVISOR') ? [...ALLOWED[state]] : []
  if ((state === 'LIQUIDATING' || state === 'REVOKED') && has(account, 'REGISTRAR')) acts.push('liquidation-end')
  return acts.map((act) => ({ act }))
}

function decisions(isOwn: boolean, isLeader: boolean): OpenAct[] {
  return [
    { act: 'confirmation', ...(isOwn ? { barrier: 'sameProposer' as const } : {}) },
    { act: 'dropping', ...(isOwn || isLeader ? {} : { barrier: 'othersProposal' as const }) },
  ]
}

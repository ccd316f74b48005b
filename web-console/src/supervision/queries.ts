import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { body, registry } from '../api/client'
import type { components } from '../api/generated/registry'
import { useCommand } from '../commands/useCommand'

export type Proposal = components['schemas']['InterventionProposal']
export type Kind = Proposal['kind']
type Rule = components['schemas']['RuleReference']
type Deadline = components['schemas']['Deadline']

export interface Intervention {
  id: string
  kind: Kind
  rule: Rule
  ground: string
  until?: string | null
  proposedBy: string
  proposedAt: string
}

// The description gives several answers the name of one, so that this one is written down here.
export interface Supervision {
  code: string
  proposed?: Intervention | null
  settled: { intervention: Intervention; outcome: 'CONFIRMED' | 'DROPPED'; by: string; at: string }[]
  deadline?: Deadline | null
  version: number
}

const at = (code: string) => ({ params: { path: { code } } })

const asked = (code: string) => ({
  queryFn: async () => (await body(registry.GET('/api/registry/organisations/{code}/supervision', at(code)))) as Supervision,
})

export const useSupervision = (code: string) => useQuery({ queryKey: ['supervision', code], ...asked(code) })

/** As it is now, beside what the page shows. */
export const useNow = (code: string) => useQuery({ queryKey: ['supervision-now', code], ...asked(code), gcTime: 0, staleTime: 0 })

export const useDeadlines = (overdue: boolean, after: string | undefined) =>
  useQuery({
    queryKey: ['deadlines', overdue, after],
    queryFn: () => body(registry.GET('/api/registry/organisations/deadlines', { params: { query: { overdue, size: 20, ...(after ? { after } : {}) } } })),
    placeholderData: keepPreviousData,
  })

/** Something done to an organisation: proposed, confirmed, dropped, or its liquidation ended. */
export type Deed =
  | { deed: 'proposal'; proposal: Proposal }
  | { deed: 'confirmation' | 'dropping'; id: string }
  | { deed: 'liquidation-end'; endedOn: string }

export const useDeed = (code: string, version: number) =>
  useCommand(
    (what: Deed, headers) => {
      switch (what.deed) {
        case 'proposal':
          return body(registry.POST('/api/registry/organisations/{code}/interventions', { ...at(code), headers, body: what.proposal }))
        case 'liquidation-end':
          return body(registry.POST('/api/registry/organisations/{code}/liquidation-end', { ...at(code), headers, body: { endedOn: what.endedOn } }))
        default:
          return body(registry.POST(`/api/registry/organisations/{code}/interventions/{id}/${what.deed}`, { params: { path: { code, id: what.id } }, headers }))
      }
    },
    { version, changes: [['supervision', code], ['organisation', code], ['deadlines']] },
  )

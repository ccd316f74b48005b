import { useQuery } from '@tanstack/react-query'
import { body, volunteer } from '../api/client'
import type { components } from '../api/generated/volunteer'
import { problemIn } from '../api/problems'

export type Balance = components['schemas']['BalanceView']
export type Account = 'ISSUED' | 'PENDING' | 'CONFIRMED' | 'REVOKED'

/** One entry of a ledger's page. */
export interface Entry {
  number: number
  from: Account
  to: Account
  day: string
  minutes: number
  activity: string
  organisation: string
  evidenceClass: 'A' | 'B' | 'C' | 'D'
  rule?: { ruleSet?: string; version?: string; clause?: string }
  of?: number | null
  at: string
}

const at = (number: string) => ({ volunteer: number })

export const useBalance = (number: string) =>
  useQuery({
    queryKey: ['hours', number],
    queryFn: () => body(volunteer.GET('/api/volunteer/hours/volunteers/{volunteer}/balance', { params: { path: at(number) } })),
  })

/** The entries of one year, the latest first; none where there is no page yet. */
export const useEntries = (number: string, year: number) =>
  useQuery({
    queryKey: ['hours', number, year],
    queryFn: async (): Promise<Entry[]> => {
      try {
        const page = await body(volunteer.GET('/api/volunteer/hours/volunteers/{volunteer}/pages/{year}', { params: { path: { ...at(number), year } } }))
        return (page as { entries: Entry[] }).entries.toReversed()
      } catch (error) {
        if (problemIn(error).code === 'unknown-hours') return []
        throw error
      }
    },
  })

import { useQuery } from '@tanstack/react-query'
import { body, volunteer } from '../api/client'
import type { components } from '../api/generated/volunteer'

export type Balance = components['schemas']['BalanceView']
export type Minutes = components['schemas']['Minutes']
export type BalanceAnswer = components['schemas']['PublicHoursView']

/** The balance of the city's service time, or that of one organisation. */
export const useBalance = (organisation?: string, refetchInterval: number | false = false) =>
  useQuery({
    queryKey: ['hours', organisation],
    refetchInterval,
    queryFn: () =>
      body(
        organisation
          ? volunteer.GET('/public/volunteer/hours/organisations/{organisation}/balance', { params: { path: { organisation } } })
          : volunteer.GET('/public/volunteer/hours/balance'),
      ),
  })

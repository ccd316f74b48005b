import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { body, volunteer } from '../api/client'
import { versioned } from '../api/versioned'
import { useCommand } from '../commands/useCommand'
import type { components, operations } from '../api/generated/volunteer'

export type Activity = components['schemas']['ActivityView']
export type ActivityState = NonNullable<Activity['state']>
export type Phase = NonNullable<Activity['phase']>
export type Circumstance = NonNullable<NonNullable<Activity['demands']>['circumstances']>[number]
export type PlanForm = components['schemas']['PlanForm']
export type Receipt = components['schemas']['Receipt']
export type Mine = components['schemas']['SignUpMine']
export type Catalogue = { fields?: Entry[]; skills?: (Entry & { needsTraining?: boolean })[]; divisions?: Entry[] }
export type Work = { activity?: Activity; review?: components['schemas']['Review'] | null }

interface Entry {
  code?: string
  name?: { zh?: string; en?: string }
}

/** A sign-up as organiser and reviewer see it; the description gives it another's shape of the same name. */
export interface SignUp {
  volunteer: string
  person?: { name?: string; phone?: string; identityNumber?: string } | null
  at: string
  accompanied: boolean
}

export type Wanted = NonNullable<operations['list_2']['parameters']['query']>
type Managed = NonNullable<operations['workList']['parameters']['query']>

const at = (id: string) => ({ params: { path: { id } } })
const TOUCHED = [['activities'], ['activity'], ['mine']]

export const useCatalogue = () =>
  useQuery({
    queryKey: ['catalogue'],
    queryFn: async () => (await body(volunteer.GET('/public/volunteer/catalogue'))) as Catalogue,
    staleTime: Infinity,
  })

export const useManaged = (wanted: Managed) =>
  useQuery({
    queryKey: ['activities', 'managed', wanted],
    queryFn: () => body(volunteer.GET('/api/volunteer/activities', { params: { query: wanted } })),
    placeholderData: keepPreviousData,
  })

export const useOpen = (wanted: Wanted) =>
  useQuery({
    queryKey: ['activities', 'open', wanted],
    queryFn: () => body(volunteer.GET('/public/volunteer/activities', { params: { query: wanted } })),
    placeholderData: keepPreviousData,
  })

export const useWork = (id: string, when = true) =>
  useQuery({
    queryKey: ['activity', id, 'work'],
    queryFn: () => versioned<Work>(volunteer.GET('/api/volunteer/activities/{id}', at(id))),
    enabled: when,
  })

export const useActivity = (id: string) =>
  useQuery({
    queryKey: ['activity', id],
    queryFn: () => body(volunteer.GET('/public/volunteer/activities/{id}', at(id))),
  })

export const useSignUps = (id: string) =>
  useQuery({
    queryKey: ['activity', id, 'sign-ups'],
    queryFn: async () =>
      (await body(volunteer.GET('/api/volunteer/activities/{id}/sign-ups', at(id)))) as { takingPart: SignUp[]; waiting: SignUp[] },
  })

export const useMine = (after?: string | null) =>
  useQuery({
    queryKey: ['mine', after ?? ''],
    queryFn: () => body(volunteer.GET('/api/volunteer/me/sign-ups', { params: { query: { size: 50, ...(after ? { after } : {}) } } })),
    placeholderData: keepPreviousData,
  })

export const useDrafting = () =>
  useCommand((plan: PlanForm, headers) => body(volunteer.POST('/api/volunteer/activities', { body: plan, headers })), { changes: TOUCHED })

export const usePlanning = (id: string, version?: number) =>
  useCommand(
    (plan: PlanForm, headers) => body(volunteer.PUT('/api/volunteer/activities/{id}', { ...at(id), body: plan, headers })),
    { version, changes: TOUCHED },
  )

export const STEPS = ['submission', 'publication', 'closing', 'cancellation'] as const
export type StepOfWork = (typeof STEPS)[number]

/** A step that needs nothing but the decision. */
export const useStep = (id: string, step: StepOfWork, version?: number) =>
  useCommand(
    (_: void, headers) => volunteer.POST(`/api/volunteer/activities/{id}/${step}`, { ...at(id), headers }),
    { version, changes: TOUCHED },
  )

export const useReturning = (id: string, version?: number) =>
  useCommand(
    (reason: string, headers) =>
      volunteer.POST('/api/volunteer/activities/{id}/return', { ...at(id), body: { reason }, headers }),
    { version, changes: TOUCHED },
  )

export const useSigningUp = (id: string) =>
  useCommand(
    (agrees: boolean, headers) => volunteer.POST('/api/volunteer/activities/{id}/sign-ups', { ...at(id), body: { agrees }, headers }),
    { changes: TOUCHED },
  )

export const useWithdrawing = (id: string) =>
  useCommand((_: void, headers) => volunteer.POST('/api/volunteer/activities/{id}/withdrawal', { ...at(id), body: {}, headers }), { changes: TOUCHED })

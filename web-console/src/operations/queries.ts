import { useQueries, useQuery, type QueryFunctionContext } from '@tanstack/react-query'
import { body, evaluation, project, registry, volunteer } from '../api/client'
import type { components } from '../api/generated/evaluation'
import type { Stamp } from '../commands/useCommand'
import type { Figures } from './figures'

export const SERVICES = ['registry', 'volunteer', 'project', 'evaluation'] as const
export type Service = (typeof SERVICES)[number]
export type Letter = components['schemas']['DeadLetterView']
export type LetterState = NonNullable<Letter['state']>

export const LETTER_STATES: LetterState[] = ['OPEN', 'REPLAYED', 'DISCARDED']

interface Letters {
  items?: Letter[]
  next?: string
}

const PAGE_SIZE = 50
const EVERY = 15_000

interface Wanted {
  state: LetterState
  after?: string
}

const READING: Record<Service, (query: Wanted & { size: number }) => Promise<{ data?: unknown }>> = {
  registry: (query) => registry.GET('/api/registry/operations/dead-letters', { params: { query } }),
  volunteer: (query) => volunteer.GET('/api/volunteer/operations/dead-letters', { params: { query } }),
  project: (query) => project.GET('/api/project/operations/dead-letters', { params: { query } }),
  evaluation: (query) => evaluation.GET('/api/evaluation/operations/dead-letters', { params: { query } }),
}

const asking = (service: Service, wanted: Wanted) => ({
  queryKey: ['operations', 'letters', service, wanted],
  queryFn: async () => (await body(READING[service]({ ...wanted, size: PAGE_SIZE }))) as Letters,
  refetchInterval: EVERY,
})

export const useLetters = (service: Service, wanted: Wanted) => useQuery(asking(service, wanted))

const MEASURING: Record<Service, () => Promise<{ data?: unknown }>> = {
  registry: () => registry.GET('/api/registry/operations/figures'),
  volunteer: () => volunteer.GET('/api/volunteer/operations/figures'),
  project: () => project.GET('/api/project/operations/figures'),
  evaluation: () => evaluation.GET('/api/evaluation/operations/figures'),
}

const MEASURED_EVERY = 5_000
/** Ten minutes. */
const READINGS_KEPT = 120

/** The readings of a service since somebody looked, the latest last. */
const measuring = (service: Service) => ({
  queryKey: ['operations', 'figures', service],
  queryFn: async ({ client, queryKey }: QueryFunctionContext) => [
    ...(client.getQueryData<Figures[]>(queryKey) ?? []).slice(1 - READINGS_KEPT),
    (await body(MEASURING[service]())) as Figures,
  ],
})

/** Takes a reading every five seconds: one place of a page asks for a service. */
export const useFigures = (service: Service) => useQuery({ ...measuring(service), refetchInterval: MEASURED_EVERY })

/** What was read so far, without reading more. */
export const useFiguresOfAll = () => useQueries({ queries: SERVICES.map((service) => ({ ...measuring(service), enabled: false })) })

type Headers = Stamp & Record<string, string>

const at = (id: string) => ({ path: { id } })

export const REPLAYING: Record<Service, (id: string, headers: Headers) => Promise<unknown>> = {
  registry: (id, headers) => registry.POST('/api/registry/operations/dead-letters/{id}/replay', { params: at(id), headers }),
  volunteer: (id, headers) => volunteer.POST('/api/volunteer/operations/dead-letters/{id}/replay', { params: at(id), headers }),
  project: (id, headers) => project.POST('/api/project/operations/dead-letters/{id}/replay', { params: at(id), headers }),
  evaluation: (id, headers) => evaluation.POST('/api/evaluation/operations/dead-letters/{id}/replay', { params: at(id), headers }),
}

export const DISCARDING: Record<Service, (id: string, headers: Headers) => Promise<unknown>> = {
  registry: (id, headers) => registry.POST('/api/registry/operations/dead-letters/{id}/discard', { params: at(id), headers }),
  volunteer: (id, headers) => volunteer.POST('/api/volunteer/operations/dead-letters/{id}/discard', { params: at(id), headers }),
  project: (id, headers) => project.POST('/api/project/operations/dead-letters/{id}/discard', { params: at(id), headers }),
  evaluation: (id, headers) => evaluation.POST('/api/evaluation/operations/dead-letters/{id}/discard', { params: at(id), headers }),
}

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { body, registry } from '../../api/client'
import { versioned } from '../../api/versioned'
import { useCommand } from '../../commands/useCommand'
import type { components } from '../../api/generated/registry'

export type Application = components['schemas']['ApplicationView']
type Filled = components['schemas']['Filled']

const at = (id: string) => ({ params: { path: { id } } })
const TOUCHED = [['own-applications'], ['own-application']]

export const useApplications = (open: boolean, after: string | null) =>
  useQuery({
    queryKey: ['own-applications', open, after ?? ''],
    queryFn: () => body(registry.GET('/api/registry/applications', { params: { query: { open, size: 20, ...(after ? { after } : {}) } } })),
    placeholderData: keepPreviousData,
  })

export const useApplication = (id: string, when = true) =>
  useQuery({
    queryKey: ['own-application', id],
    queryFn: () => versioned<Application>(registry.GET('/api/registry/applications/{id}', at(id))),
    enabled: when,
  })

export const useSupplementing = (id: string, version: number | undefined) =>
  useCommand(
    (content: Filled, headers) => registry.POST('/api/registry/applications/{id}/supplement', { ...at(id), body: content, headers }),
    { version, changes: TOUCHED },
  )

export const useWithdrawing = (id: string, version: number | undefined) =>
  useCommand(
    (_: void, headers) => registry.POST('/api/registry/applications/{id}/withdrawal', { ...at(id), headers }),
    { version, changes: TOUCHED },
  )

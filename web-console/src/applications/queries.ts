import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { body, registry } from '../api/client'
import type { components, operations } from '../api/generated/registry'

export type Application = components['schemas']['ApplicationView']
export type ApplicationState = NonNullable<Application['state']>
export type Act = NonNullable<Application['act']>
export type Finding = components['schemas']['Finding']
export type Required = components['schemas']['Document']
export type Item = NonNullable<Required['item']>
export type Items = components['schemas']['RegisteredItems']
export type Wanted = NonNullable<operations['workList']['parameters']['query']>


export const useWorkList = (wanted: Wanted) =>
  useQuery({
    queryKey: ['applications', wanted],
    queryFn: () => body(registry.GET('/api/registry/applications', { params: { query: wanted } })),
    placeholderData: keepPreviousData,
  })

const at = (id: string) => ({ params: { path: { id } } })

const asked = (id: string) => ({ queryFn: () => body(registry.GET('/api/registry/applications/{id}', at(id))) })

export const useApplication = (id: string) => useQuery({ queryKey: ['application', id], ...asked(id) })

/** As it is now, beside what the page shows. */
export const useNow = (id: string) => useQuery({ queryKey: ['application-now', id], ...asked(id), gcTime: 0, staleTime: 0 })

export const useRequired = (act: Act, type: NonNullable<Application['type']>, supervised: boolean, changed: Item[]) =>
  useQuery({
    queryKey: ['required-documents', act, type, supervised, changed],
    queryFn: () => body(registry.GET('/public/registry/required-documents', { params: { query: { act, type, supervised, changed } }, querySerializer: { array: { style: 'form', explode: true } } })),
    placeholderData: keepPreviousData,
  })

export const useGrounds = (type: NonNullable<Application['type']>) =>
  useQuery({
    queryKey: ['refusal-grounds', type],
    queryFn: () => body(registry.GET('/public/registry/refusal-grounds', { params: { query: { type } } })),
    staleTime: Infinity,
  })

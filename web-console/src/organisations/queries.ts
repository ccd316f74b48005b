import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { body, registry } from '../api/client'
import type { components, operations } from '../api/generated/registry'

export type Organisation = components['schemas']['OrganisationView']
export type Change = components['schemas']['Change']
export type Certificate = components['schemas']['CertificateView']
export type Wanted = NonNullable<operations['search']['parameters']['query']>

export const useRegister = (wanted: Wanted) =>
  useQuery({
    queryKey: ['register', wanted],
    queryFn: () => body(registry.GET('/public/registry/organisations', { params: { query: wanted } })),
    placeholderData: keepPreviousData,
  })

const at = (code: string) => ({ params: { path: { code } } })

export const useOrganisation = (code: string) =>
  useQuery({
    queryKey: ['organisation', code],
    queryFn: () => body(registry.GET('/public/registry/organisations/{code}', at(code))),
  })

export const useHistory = (code: string) =>
  useQuery({
    queryKey: ['organisation', code, 'history'],
    queryFn: () => body(registry.GET('/public/registry/organisations/{code}/history', at(code))),
  })

export const useCertificate = (code: string) =>
  useQuery({
    queryKey: ['organisation', code, 'certificate'],
    queryFn: () => body(registry.GET('/public/registry/organisations/{code}/certificate', at(code))),
  })

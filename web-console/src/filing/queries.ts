import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { body, registry } from '../api/client'
import type { components } from '../api/generated/registry'
import { useCommand } from '../commands/useCommand'
import type { OrganisationType } from '../words/kinds'

export const useFiling = () =>
  useCommand((form: components['schemas']['ApplicationForm'], headers) => body(registry.POST('/api/registry/applications', { body: form, headers })), {
    changes: [['applications'], ['own-applications']],
  })

/** What the register has against a name, as it stands; names shorter than two characters are none yet. */
export const useNameCheck = (type: OrganisationType, name: string) =>
  useQuery({
    queryKey: ['name-check', type, name],
    queryFn: () => body(registry.GET('/public/registry/name-check', { params: { query: { type, name } } })),
    enabled: name.length > 1,
    placeholderData: keepPreviousData,
  })

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { body, volunteer } from '../api/client'
import type { components, operations } from '../api/generated/volunteer'
import { useLanguage, worded } from '../language/language'

export type Activity = components['schemas']['ActivityView']
export type Phase = NonNullable<Activity['phase']>
export type Wanted = NonNullable<operations['list_2']['parameters']['query']>

interface Named {
  code: string
  name: { zh: string; en: string }
}

/** What the description leaves open: the names of the fields of service and of the skills. */
interface Catalogue {
  fields: Named[]
  skills: Named[]
}

export const useActivities = (wanted: Wanted) =>
  useQuery({
    queryKey: ['activities-to-join', wanted],
    queryFn: () => body(volunteer.GET('/public/volunteer/activities', { params: { query: wanted } })),
    placeholderData: keepPreviousData,
  })

export const useActivity = (id: string) =>
  useQuery({
    queryKey: ['activities-to-join', 'one', id],
    // The description has the number as an object, while it is a text in the address.
    queryFn: () => body(volunteer.GET('/public/volunteer/activities/{id}', { params: { path: { id: id as never } } })),
  })

export function useCatalogue() {
  const language = useLanguage()
  const { data } = useQuery({
    queryKey: ['volunteer-catalogue'],
    queryFn: async () => (await body(volunteer.GET('/public/volunteer/catalogue'))) as unknown as Catalogue,
    staleTime: Infinity,
  })
  const said = (list: Named[] = []) => list.map(({ code, name }) => ({ code, name: worded(name, language) }))
  const fields = said(data?.fields)
  const skills = said(data?.skills)
  const nameIn = (list: { code: string; name: string }[]) => (code: string | undefined) =>
    list.find((known) => known.code === code)?.name ?? code ?? ''
  return { fields, fieldName: nameIn(fields), skillName: nameIn(skills) }
}

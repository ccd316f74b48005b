import { useQuery } from '@tanstack/react-query'
import { body, registry } from '../api/client'
import { useLanguage, worded } from '../language/language'

/** The city's towns and streets, and a way to say each; until they are known the code itself. */
export function useDivisions() {
  const language = useLanguage()
  const { data = [] } = useQuery({
    queryKey: ['divisions'],
    queryFn: () => body(registry.GET('/public/registry/divisions')),
    staleTime: Infinity,
  })
  const divisions = data.map(({ code = '', kind, name }) => ({ code, kind, name: worded(name, language) }))
  return {
    divisions,
    nameOf: (code: string | undefined) => divisions.find((division) => division.code === code)?.name ?? code ?? '',
  }
}

import { useLanguage, worded } from '../language/language'
import { useCatalogue } from './queries'

interface Choice {
  value: string
  label: string
}

/** Fields of service, skills and divisions in the reader's language; until they are known the code itself. */
export function useNames() {
  const language = useLanguage()
  const { data = {} } = useCatalogue()
  const choices = (entries: { code?: string; name?: { zh?: string; en?: string } }[] = []): Choice[] =>
    entries.map(({ code = '', name }) => ({ value: code, label: worded(name, language) }))
  const nameIn = (all: Choice[], code: string | undefined) => all.find(({ value }) => value === code)?.label ?? code ?? ''
  const fields = choices(data.fields)
  const skills = choices(data.skills)
  const divisions = choices(data.divisions)
  return {
    fields,
    skills,
    divisions,
    fieldOf: (code: string | undefined) => nameIn(fields, code),
    skillOf: (code: string | undefined) => nameIn(skills, code),
    divisionOf: (code: string | undefined) => nameIn(divisions, code),
  }
}

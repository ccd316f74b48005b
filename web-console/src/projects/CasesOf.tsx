import { number } from '../language/format'
import { useLanguage } from '../language/language'
import { Answer } from '../layout/Answer'
import { useCases } from './queries'
import { useTexts } from './texts'

export function CasesOf({ project }: { project: string }) {
  const t = useTexts()
  const language = useLanguage()
  return (
    <Answer of={useCases({ project })} rows={1} empty={{ when: ({ cases = 0 }) => cases === 0, shown: <p>{t('cases.none')}</p> }}>
      {({ cases = 0, personTimes = 0 }) => <p>{t('cases.told', { cases: number(cases, language), personTimes: number(personTimes, language) })}</p>}
    </Answer>
  )
}

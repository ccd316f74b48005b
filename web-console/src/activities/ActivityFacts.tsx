import { Facts } from '../organisations/Facts'
import { number } from '../language/format'
import { useLanguage } from '../language/language'
import { useTexts as useWords } from '../words/texts'
import { useNames } from './catalogue'
import type { Activity } from './queries'
import { useTexts } from './texts'
import { Times } from './Times'

/** What everybody is told of an activity before signing up. */
export function ActivityFacts({ of }: { of: Activity }) {
  const t = useTexts()
  const words = useWords()
  const language = useLanguage()
  const { fieldOf, skillOf, divisionOf } = useNames()
  const { notice = {}, demands = {}, place, agreement } = of
  const list = (names: string[]) => names.join(words('listSeparator'))
  const facts: [string, React.ReactNode][] = [
    [t('plan.time'), <Times of={of} />],
    [t('plan.venue'), notice.venue],
    [words('division'), divisionOf(of.division)],
    [t('plan.field'), fieldOf(of.field)],
    [t('plan.content'), notice.content],
    [t('plan.risks'), notice.risks],
    [t('plan.protection'), notice.protection],
    [t('plan.training'), notice.training],
    [t('plan.skills'), list((demands.skills ?? []).map(skillOf))],
    [t('plan.minors'), t(demands.minorsWelcome ? 'plan.minorsYes' : 'plan.minorsNo')],
    [t('plan.circumstances'), list((demands.circumstances ?? []).map((each) => t(`circumstances.${each}`)))],
    [t('plan.insurance'), demands.insurance],
    [t('plan.radius'), place ? t('plan.radiusValue', { metres: number(place.radiusMetres ?? 0, language) }) : ''],
    [t('plan.agreement'), agreement ? t('plan.agreementNeeded', { clause: agreement.clause ?? '' }) : ''],
  ]
  return <Facts facts={facts.filter(([, value]) => Boolean(value))} />
}

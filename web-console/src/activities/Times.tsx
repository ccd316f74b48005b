import { moment } from '../language/format'
import { useLanguage } from '../language/language'
import { useTexts } from './texts'

/** From when to when. */
export function Times({ of: { startsAt, endsAt } }: { of: { startsAt?: string; endsAt?: string } }) {
  const t = useTexts()
  const language = useLanguage()
  if (!startsAt || !endsAt) return null
  return <>{t('fromUntil', { from: moment(startsAt, language), until: moment(endsAt, language) })}</>
}

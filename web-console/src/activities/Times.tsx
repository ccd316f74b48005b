import { span } from '../language/format'
import { useLanguage } from '../language/language'
import { useTexts } from './texts'

/** From when to when. */
export function Times({ of: { startsAt, endsAt } }: { of: { startsAt?: string; endsAt?: string } }) {
  const t = useTexts()
  const language = useLanguage()
  if (!startsAt || !endsAt) return null
  return <>{t('chinaTime', { times: span(startsAt, endsAt, language) })}</>
}

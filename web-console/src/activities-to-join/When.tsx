import { span } from '../language/span'
import { useLanguage } from '../language/language'
import type { Activity } from './queries'

/** From when until when, as the time in China. */
export function When({ of: { startsAt, endsAt } }: { of: Activity }) {
  const language = useLanguage()
  return startsAt && endsAt ? <time dateTime={startsAt}>{span(startsAt, endsAt, language)}</time> : null
}

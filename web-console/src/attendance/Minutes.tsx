import { number } from '../language/format'
import { useLanguage } from '../language/language'
import { useTexts } from './texts'

const AN_HOUR = 60

/** Minutes of service as hours and minutes. */
export function Minutes({ of }: { of: number }) {
  const t = useTexts()
  const language = useLanguage()
  const hours = Math.floor(of / AN_HOUR)
  const minutes = of % AN_HOUR
  if (hours === 0) return <>{t('minutes', { minutes })}</>
  return <>{t('hoursAndMinutes', { hours: number(hours, language), minutes })}</>
}

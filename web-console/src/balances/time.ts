import { number } from '../language/format'
import { useLanguage } from '../language/language'
import { useTexts } from './texts'

/** Minutes of service told in hours, and in minutes where they are no whole hours. */
export function useTime() {
  const t = useTexts()
  const language = useLanguage()
  return (minutes = 0) => {
    const hours = number(Math.floor(minutes / 60), language)
    const rest = minutes % 60
    return rest === 0 ? t('time.hours', { hours }) : t('time.both', { hours, minutes: rest })
  }
}

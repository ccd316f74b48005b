import { hoursOf, number } from '../language/format'
import { useLanguage } from '../language/language'
import { useTexts } from './texts'

/** Minutes of service told in hours, and in minutes where they are no whole hours. */
export function useTime() {
  const t = useTexts()
  const language = useLanguage()
  return (of = 0) => {
    const { hours, minutes } = hoursOf(of)
    const told = { hours: number(hours, language), minutes }
    if (minutes === 0) return t('time.hours', told)
    return t(hours === 0 ? 'time.minutes' : 'time.both', told)
  }
}

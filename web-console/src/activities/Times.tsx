import { ZONE } from '../language/format'
import { useLanguage } from '../language/language'
import { useTexts } from './texts'

const LOCALES = { zh: 'zh-CN', en: 'en-GB' } as const

/** From when to when, the day said once where it is the same. */
export function Times({ of: { startsAt, endsAt } }: { of: { startsAt?: string; endsAt?: string } }) {
  const t = useTexts()
  const language = useLanguage()
  if (!startsAt || !endsAt) return null
  const format = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeStyle: 'short', timeZone: ZONE })
  return <>{t('chinaTime', { times: format.formatRange(new Date(startsAt), new Date(endsAt)) })}</>
}

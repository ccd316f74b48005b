import { ZONE } from './format'
import type { Language } from './language'

const LOCALES: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' }

/** From one moment to another, told as the time in China, with its zone; the day once where it is the same. */
export function span(from: string, until: string, language: Language): string {
  const told = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeStyle: 'short', timeZone: ZONE }).formatRange(
    new Date(from),
    new Date(until),
  )
  return language === 'zh' ? `${told}（北京时间）` : `${told} (China time)`
}

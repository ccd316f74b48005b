import { ZONE } from './format'
import type { Language } from './language'

const LOCALES: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' }

/** From one moment to another, told as the time in China, with its zone; the day once where it is the same. */
export function span(from: string, until: string, language: Language): string {
  const told = (value: string, style: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(LOCALES[language], { ...style, timeZone: ZONE }).format(new Date(value))
  const dayOf = (value: string) => told(value, { dateStyle: 'long' })
  const timeOf = (value: string) => told(value, { timeStyle: 'short' })
  const end = dayOf(from) === dayOf(until) ? timeOf(until) : `${dayOf(until)} ${timeOf(until)}`
  const both = `${dayOf(from)} ${timeOf(from)}–${end}`
  return language === 'zh' ? `${both}（北京时间）` : `${both} (China time)`
}

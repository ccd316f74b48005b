import type { Language } from './language'

/** The platform's day is the day in China, wherever the reader is. */
export const ZONE = 'Asia/Shanghai'

/** Between a number and its unit no line ends. */
const WHOLE = '\u00a0'

const LOCALES: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' }

/** A day without a time, as the services write it: 2024-03-01. */
export function day(value: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${value}T00:00:00Z`))
}

/** The month of a moment, short, for the axis of a chart. */
export function month(value: Date, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { year: 'numeric', month: 'short', timeZone: ZONE }).format(value)
}

/** A moment, told as the time in China, with its zone. */
export function moment(value: string, language: Language): string {
  const told = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeStyle: 'short', timeZone: ZONE }).format(new Date(value))
  return language === 'zh' ? `${told}（北京时间）` : `${told} (China time)`
}

/** From one moment to another as the time in China, the day said once where it is the same. */
export function span(from: string, until: string, language: Language): string {
  const [begin, end] = [new Date(from), new Date(until)]
  const days = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: ZONE })
  const times = new Intl.DateTimeFormat(LOCALES[language], { timeStyle: 'short', timeZone: ZONE })
  const told = (at: Date) => `${days.format(at)} ${times.format(at)}`
  return days.format(begin) === days.format(end) ? `${told(begin)}–${times.format(end)}` : `${told(begin)} – ${told(end)}`
}

/** A time of the day in China, to the second, for the axis of a chart. */
export function timeOfDay(value: Date, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { timeStyle: 'medium', timeZone: ZONE }).format(value)
}

export function number(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language]).format(value)
}

export const whole = (value: number, language: Language) => number(Math.round(value), language)

/** Minutes as whole hours and the minutes left. */
export const hoursOf = (minutes: number) => ({ hours: Math.floor(minutes / 60), minutes: minutes % 60 })

/** Points with their sign, a true minus included. */
export function signed(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { signDisplay: 'exceptZero' }).format(value).replace('-', '−')
}

/** An amount of money as the register has it, in yuan. */
export function yuan(value: string, language: Language): string {
  const amount = Number(value)
  if (Number.isNaN(amount)) return value
  const told = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 }).format(amount)
  return language === 'zh' ? `${told}${WHOLE}元` : `CNY${WHOLE}${told}`
}

export const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(new Date())

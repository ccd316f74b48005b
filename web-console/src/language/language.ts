import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import { remembered } from '../layout/remembered'

export type Language = 'zh' | 'en'

type Texts = { [key: string]: string | Texts }
/** The dotted keys of a file of texts, so that a wrong one does not compile. */
type Keys<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Keys<T[K]>}` }[keyof T & string]

export const language = remembered<Language>('language', navigator.language.startsWith('en') ? 'en' : 'zh', ['zh', 'en'])

void i18next.use(initReactI18next).init({
  lng: language.get(),
  fallbackLng: false,
  interpolation: { escapeValue: false },
  resources: {},
  initAsync: false,
})

export function speak(chosen: Language) {
  language.set(chosen)
  document.documentElement.lang = chosen
  void i18next.changeLanguage(chosen)
}

export const useLanguage = () => useTranslation().i18n.language as Language

/** The texts of a feature: a hook that says them. Both files must hold the same keys. */
export function texts<T extends Texts>(feature: string, zh: T, en: T) {
  i18next.addResourceBundle('zh', feature, zh)
  i18next.addResourceBundle('en', feature, en)
  return () => {
    const { t } = useTranslation(feature)
    return (key: Keys<T>, values: Record<string, string | number> = {}) => t(key as string, values) as unknown as string
  }
}

/** A text that came from a service in both languages. */
export function worded(text: { zh?: string; en?: string } | undefined, chosen: Language): string {
  return text?.[chosen] ?? text?.zh ?? ''
}

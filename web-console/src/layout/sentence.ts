import type { Problem } from '../api/problems'
import type { Language } from '../language/language'
import chinese from './problems.zh.json'

/** What went wrong in the reader's language; the services say it in English, and by a code that never changes. */
export function sentence(problem: Problem, language: Language): { text: string; lang: Language } | undefined {
  const own = language === 'zh' ? (chinese as Record<string, string>)[problem.code ?? ''] : undefined
  if (own) return { text: own, lang: 'zh' }
  const text = problem.detail ?? problem.title
  return text ? { text, lang: 'en' } : undefined
}

import { citationIn } from './citation'
import zh from './texts.zh.json'
import { useTexts } from './texts'

type Regulation = keyof typeof zh.regulations

const isKnown = (name: string): name is Regulation => name in zh.regulations

/** Says a clause by the title of its regulation and its article. */
export function useClause() {
  const t = useTexts()
  return (clause: string | undefined) => {
    if (!clause) return ''
    const { regulation, from, to } = citationIn(clause)
    const title = isKnown(regulation) ? t(`regulations.${regulation}`) : regulation
    if (to) return t('articles', { title, from: from ?? '', to })
    return from ? t('article', { title, from }) : title
  }
}

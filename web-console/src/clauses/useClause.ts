import { citationsIn, type Citation } from './citation'
import zh from './texts.zh.json'
import { useTexts } from './texts'

type Regulation = keyof typeof zh.regulations
type Part = keyof typeof zh.parts
type RuleSet = keyof typeof zh.ruleSets

const isIn = <K extends string>(known: Record<K, string>, name: string): name is K => name in known

/** Says a clause by the title of its regulation and its article. */
export function useClause() {
  const t = useTexts()
  const one = ({ regulation, from, to, part }: Citation) => {
    const title = !regulation ? '' : isIn<Regulation>(zh.regulations, regulation) ? t(`regulations.${regulation}`) : regulation
    if (from) return to ? t('articles', { title, from, to }) : t('article', { title, from })
    if (!part) return title
    const told = isIn<Part>(zh.parts, part) ? t(`parts.${part}`) : part
    return title ? t('part', { title, part: told }) : told
  }
  return (clause: string | undefined) => (clause ? citationsIn(clause).map(one).join(t('separator')) : '')
}

/** Says a rule by its clause, its rule set and the set's version. */
export function useRule() {
  const t = useTexts()
  const clause = useClause()
  return ({ ruleSet = '', version = '', clause: named }: { ruleSet?: string; version?: string; clause?: string }) =>
    t('rule', { ruleSet: isIn<RuleSet>(zh.ruleSets, ruleSet) ? t(`ruleSets.${ruleSet}`) : ruleSet, version, clause: clause(named) })
}

/** A clause as the rules name it, taken apart: `Order 250 art. 13`, `Institution measures arts. 11-12`, `4.1`, `Product: two people`. */
export interface Citation {
  /** Missing where the rule set itself is meant. */
  regulation?: string
  from?: string
  to?: string
  /** What of a regulation without numbers, in its words. */
  part?: string
}

const ARTICLES = /^(Order \d+|Institution measures|GB \d+|Product|PIPL|Civil Code|Zhejiang Regulation)(?: arts?\. (\d+)(?:-(\d+))?)?(?:-\d+$)?:? ?(.*)$/
const OWN = /^(?:article )?(\d+(?:\.\d+)*)$/

function one(clause: string): Citation {
  const own = OWN.exec(clause)?.[1]
  if (own) return { from: own }
  const [, regulation, from, to, part] = ARTICLES.exec(clause) ?? []
  if (!regulation) return { part: clause }
  return { regulation, ...(from ? { from } : {}), ...(to ? { to } : {}), ...(part ? { part } : {}) }
}

export const citationsIn = (clause: string): Citation[] => clause.split('; ').map(one)

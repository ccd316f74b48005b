/** A clause as the rules name it, taken apart: `Order 250 art. 13`, `Institution measures arts. 11-12`, `Order 69 name parts`. */
export interface Citation {
  regulation: string
  from?: string
  to?: string
}

const FORM = /^(Order \d+|Institution measures|GB \d+|Product)(?: arts?\. (\d+)(?:-(\d+))?)?/

export function citationIn(clause: string): Citation {
  const [, regulation, from, to] = FORM.exec(clause) ?? []
  return { regulation: regulation ?? clause, ...(from ? { from } : {}), ...(to ? { to } : {}) }
}

import { fieldErrors } from '../api/problems'
import type { components } from '../api/generated/registry'
import { asItems } from '../applications/items'
import type { Application, Items } from '../applications/queries'
import type { Organisation } from '../organisations/queries'

export type Filled = components['schemas']['Filled']
export type Founding = components['schemas']['Establishment']

/** What an applicant fills in: the items, and a reference for each paper by its code. */
export interface ContentValues {
  items: Items
  founding?: Founding
  papers?: Record<string, string>
  supervisorConsentOn?: string
  ground?: string
}

/** What is registered, as a form begins with it. */
export const registered = (of: Organisation): ContentValues => ({ items: asItems(of) })

/** What was handed in before, as the answer to a request for supplements begins with it. */
export function handedIn({ details }: Application): ContentValues {
  const { items = {}, founding, documents = [], supervisorConsentOn, ground } = details?.content ?? {}
  return withoutBlanks({
    items: withoutBlanks(items),
    founding,
    papers: Object.fromEntries(documents.map(({ document = '', reference = '' }) => [document, reference])),
    supervisorConsentOn,
    ground,
  }) as unknown as ContentValues
}

export function sent({ items, founding, papers = {}, supervisorConsentOn, ground }: ContentValues): Filled {
  return withoutBlanks({
    items: withoutBlanks(items),
    founding,
    documents: documentsIn(papers),
    supervisorConsentOn,
    ground: ground?.trim(),
  }) as unknown as Filled
}

const documentsIn = (papers: Record<string, string>) =>
  Object.entries(papers).flatMap(([document, reference]) => (reference?.trim() ? [{ document, reference: reference.trim() }] : []))

export const withoutBlanks = (values: object) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '' && value != null))

/** The problem's entries beside the fields of this form, where papers stand by their code. */
export function errorsBeside(error: unknown, papers: Record<string, string> = {}) {
  const documents = documentsIn(papers)
  return fieldErrors(error).map(({ name, errors }) => {
    const [first, at] = name[0] === 'content' ? name.slice(1) : name
    const paper = first === 'documents' && typeof at === 'number' ? documents[at]?.document : undefined
    return { name: paper ? ['papers', paper] : name[0] === 'content' ? name.slice(1) : name, errors }
  }) as never
}

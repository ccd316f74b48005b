import { fieldErrors } from '../../api/problems'
import type { Organisation } from '../queries'
import type { Application, Filled, RegisteredItem } from './queries'

/** What an applicant fills in: the items, and a reference for each paper by its code. */
export interface ContentValues {
  items: Filled['items']
  papers: Record<string, string>
  supervisorConsentOn?: string
  ground?: string
}

const FIELDS: Record<RegisteredItem, keyof Filled['items']> = {
  NAME: 'name',
  DOMICILE: 'domicile',
  PURPOSE: 'purpose',
  SCOPE: 'scope',
  AREA_OF_ACTIVITY: 'areaOfActivity',
  LEGAL_REPRESENTATIVE: 'legalRepresentative',
  FUND: 'fund',
  SUPERVISING_UNIT: 'supervisingUnit',
  FOUNDATION_TYPE: 'foundationType',
}

export const ITEMS = Object.keys(FIELDS) as RegisteredItem[]
export const fieldOf = (item: RegisteredItem) => FIELDS[item]

/** What is registered, as a form begins with it. */
export function registered({ items = {}, division = '' }: Organisation): ContentValues {
  const values = Object.fromEntries(ITEMS.flatMap((item) => (items[item] === undefined ? [] : [[FIELDS[item], item === 'FUND' ? Number(items[item]) : items[item]]])))
  return { items: { ...(values as unknown as Filled['items']), division }, papers: {} }
}

/** What was handed in before, as the answer to a request for supplements begins with it. */
export function handedIn({ details }: Application): ContentValues {
  const { items, documents = [], supervisorConsentOn, ground } = details?.content ?? {}
  return {
    items: withoutBlanks({ ...items }) as unknown as Filled['items'],
    papers: Object.fromEntries(documents.map(({ document = '', reference = '' }) => [document, reference])),
    ...(supervisorConsentOn ? { supervisorConsentOn } : {}),
    ...(ground ? { ground } : {}),
  }
}

export function sent({ items, papers, supervisorConsentOn, ground }: ContentValues): Filled {
  return {
    items: withoutBlanks({ ...items }) as unknown as Filled['items'],
    documents: documentsIn(papers),
    ...(supervisorConsentOn ? { supervisorConsentOn } : {}),
    ...(ground?.trim() ? { ground } : {}),
  }
}

const documentsIn = (papers: Record<string, string>) =>
  Object.entries(papers).flatMap(([document, reference]) => (reference?.trim() ? [{ document, reference: reference.trim() }] : []))

const withoutBlanks = (values: object) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '' && value != null))

/** The items that are to be other than they are registered. */
export const changedItems = (before: ContentValues, now: Partial<Filled['items']>): RegisteredItem[] =>
  ITEMS.filter((item) => String(before.items[FIELDS[item]] ?? '') !== String(now[FIELDS[item]] ?? ''))

/** The problem's entries beside the fields of this form, where papers stand by their code. */
export function errorsBeside(error: unknown, papers: Record<string, string>) {
  const documents = documentsIn(papers)
  return fieldErrors(error).map(({ name, errors }) => {
    const [first, at] = name[0] === 'content' ? name.slice(1) : name
    const paper = first === 'documents' && typeof at === 'number' ? documents[at]?.document : undefined
    return { name: paper ? ['papers', paper] : name[0] === 'content' ? name.slice(1) : name, errors }
  })
}

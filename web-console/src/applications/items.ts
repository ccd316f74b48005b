import type { Organisation } from '../organisations/queries'
import type { Item, Items } from './queries'

/** The fields of an application and the registered items they become. */
export const FIELDS = [
  ['name', 'NAME'],
  ['domicile', 'DOMICILE'],
  ['purpose', 'PURPOSE'],
  ['scope', 'SCOPE'],
  ['areaOfActivity', 'AREA_OF_ACTIVITY'],
  ['foundationType', 'FOUNDATION_TYPE'],
  ['legalRepresentative', 'LEGAL_REPRESENTATIVE'],
  ['fund', 'FUND'],
  ['supervisingUnit', 'SUPERVISING_UNIT'],
] as const satisfies [keyof Items, Item][]

type Registered = Pick<Organisation, 'items' | 'division'>

const same = (item: Item, wanted: unknown, registered: string | undefined) =>
  item === 'FUND' ? Number(wanted ?? 0) === Number(registered ?? 0) : (wanted || undefined) === (registered || undefined)

/** Which items an application would change; a move to another town changes the domicile. */
export function changedItems(wanted: Items, { items = {}, division }: Registered): Item[] {
  const changed: Item[] = FIELDS.filter(([field, item]) => !same(item, wanted[field], items[item])).map(([, item]) => item)
  return wanted.division !== division && !changed.includes('DOMICILE') ? [...changed, 'DOMICILE'] : changed
}

/** What the register says, as a form has it. */
export function asItems({ items = {}, division }: Registered): Items {
  const { FUND, ...texts } = items
  const filled = FIELDS.filter(([, item]) => item in texts).map(([field, item]) => [field, texts[item]])
  return { ...Object.fromEntries(filled), fund: FUND === undefined ? undefined : Number(FUND), division }
}

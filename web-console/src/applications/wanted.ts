import type { Wanted } from './queries'
import { OPEN, STATES } from './states'

export const PAGE_SIZE = 20

const FILTERS = ['state', 'holder', 'organisation', 'division'] as const

/** Which applications are wanted, as it stands in the address; what is not understood is left out. */
export function wantedIn(address: URLSearchParams): Wanted {
  const { state, ...others } = Object.fromEntries(FILTERS.flatMap((name) => (address.get(name) ? [[name, address.get(name)]] : [])))
  const known = STATES.find((one) => one === state)
  const closedToo = address.get('open') === 'false' || (known && !OPEN.includes(known))
  return {
    ...others,
    ...(known ? { state: known } : {}),
    ...(closedToo ? { open: false } : {}),
    ...(address.get('after') ? { after: address.get('after') } : {}),
    size: PAGE_SIZE,
  }
}

export const isFiltered = (address: URLSearchParams) => [...FILTERS, 'open'].some((name) => address.has(name))

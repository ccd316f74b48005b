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

/** The address with some filters set or taken away; another list begins at its first page. */
export function changed(address: URLSearchParams, filters: Record<string, string | null | undefined>): URLSearchParams {
  const next = new URLSearchParams(address)
  next.delete('after')
  for (const [name, value] of Object.entries(filters)) {
    if (value) next.set(name, value)
    else next.delete(name)
  }
  return next
}

export const isFiltered = (address: URLSearchParams) => [...FILTERS, 'open'].some((name) => address.has(name))

import { STATES, TYPES } from '../words/kinds'
import type { Wanted } from './queries'

export const PAGE_SIZE = 20

/** What is searched for, as it stands in the address; what is not understood is left out. */
export function wantedIn(address: URLSearchParams): Wanted {
  const type = TYPES.find((known) => known === address.get('type'))
  const state = STATES.find((known) => known === address.get('state'))
  return {
    ...(address.get('text') ? { text: address.get('text') } : {}),
    ...(type ? { type } : {}),
    ...(state ? { state } : {}),
    ...(address.get('division') ? { division: address.get('division') } : {}),
    ...(address.get('after') ? { after: address.get('after') } : {}),
    size: PAGE_SIZE,
  }
}

/** The address with one filter set or taken away; another search begins at its first page. */
export function changed(address: URLSearchParams, name: string, value: string | null | undefined): URLSearchParams {
  const next = new URLSearchParams(address)
  if (value) next.set(name, value)
  else next.delete(name)
  if (name !== 'after') next.delete('after')
  return next
}

export const isFiltered = (address: URLSearchParams) => ['text', 'type', 'state', 'division'].some((name) => address.has(name))

import { STATES, TYPES } from '../words/kinds'
import type { Wanted } from './queries'

export const PAGE_SIZE = 20
export const FILTERS = ['text', 'type', 'state', 'division']

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

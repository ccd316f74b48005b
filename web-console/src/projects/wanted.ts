import { FIELDS } from './kinds'
import type { ProjectState, Wanted } from './queries'

const PAGE_SIZE = 20

export const FILTERS = ['text', 'field', 'state', 'division']

/** What is looked for, as it stands in the address; what is not understood is left out. */
export function wantedIn(address: URLSearchParams, states: ProjectState[]): Wanted {
  const field = FIELDS.find((known) => known === address.get('field'))
  const state = states.find((known) => known === address.get('state'))
  return {
    ...(address.get('text') ? { text: address.get('text') } : {}),
    ...(field ? { field } : {}),
    ...(state ? { state } : {}),
    ...(address.get('division') ? { division: address.get('division') } : {}),
    ...(address.get('after') ? { after: address.get('after') } : {}),
    size: PAGE_SIZE,
  }
}

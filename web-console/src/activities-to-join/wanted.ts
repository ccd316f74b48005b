import type { Wanted } from './queries'

const PAGE_SIZE = 20
const DAY = /^\d{4}-\d{2}-\d{2}$/

export const FILTERS = ['text', 'field', 'division', 'from', 'until']

/** What is looked for, as it stands in the address; without a day the service answers what is not over. */
export function wantedIn(address: URLSearchParams): Wanted {
  const from = address.get('from')
  const until = address.get('until')
  return {
    ...(address.get('text') ? { text: address.get('text') } : {}),
    ...(address.get('field') ? { field: address.get('field') } : {}),
    ...(address.get('division') ? { division: address.get('division') } : {}),
    ...(from && DAY.test(from) ? { from } : {}),
    ...(until && DAY.test(until) ? { until } : {}),
    ...(address.get('after') ? { after: address.get('after') } : {}),
    size: PAGE_SIZE,
  }
}

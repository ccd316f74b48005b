import type { ActivityState, Wanted } from './queries'

const PAGE_SIZE = 20
const DAY = /^\d{4}-\d{2}-\d{2}$/

export const ACTIVITY_STATES: ActivityState[] = ['DRAFT', 'REVIEW', 'PUBLISHED', 'CLOSED', 'CANCELLED']
export const FILTERS = ['text', 'field', 'division', 'from', 'until', 'state']

const told = (address: URLSearchParams, ...names: string[]) =>
  Object.fromEntries(names.flatMap((name) => (address.get(name) ? [[name, address.get(name)]] : [])))

/** What is looked for, as it stands in the address; without a day the service answers what is not over. */
export const wantedIn = (address: URLSearchParams): Wanted => ({
  ...told(address, 'text', 'field', 'division', 'after'),
  ...told(address, ...['from', 'until'].filter((name) => DAY.test(address.get(name) ?? ''))),
  size: PAGE_SIZE,
})

/** The same among the activities one works on, which have a state and no days. */
export function managedIn(address: URLSearchParams) {
  const state = ACTIVITY_STATES.find((known) => known === address.get('state'))
  return { ...told(address, 'text', 'field', 'division', 'after'), ...(state ? { state } : {}), size: PAGE_SIZE }
}

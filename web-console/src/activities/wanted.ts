import type { ActivityState } from './queries'

export const PAGE_SIZE = 20
export const ACTIVITY_STATES: ActivityState[] = ['DRAFT', 'REVIEW', 'PUBLISHED', 'CLOSED', 'CANCELLED']
export const FILTERS = ['text', 'field', 'division', 'state'] as const

export interface Wanted {
  text?: string
  field?: string
  division?: string
  after?: string
  size: number
}

/** What is looked for, as it stands in the address. */
export function wantedIn(address: URLSearchParams): Wanted {
  const told = (['text', 'field', 'division', 'after'] as const).flatMap((name) => {
    const value = address.get(name)
    return value ? [[name, value]] : []
  })
  return { ...Object.fromEntries(told), size: PAGE_SIZE }
}

export const stateIn = (address: URLSearchParams) => ACTIVITY_STATES.find((known) => known === address.get('state'))

/** The address with one filter set or taken away; another search begins at its first page. */
export function changed(address: URLSearchParams, name: string, value: string | null | undefined): URLSearchParams {
  const next = new URLSearchParams(address)
  if (value) next.set(name, value)
  else next.delete(name)
  if (name !== 'after') next.delete('after')
  return next
}

export const isFiltered = (address: URLSearchParams) => FILTERS.some((name) => address.has(name))

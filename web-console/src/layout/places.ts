import type { Role } from '../signin/account'

/** Where the header leads; a place with roles is shown to those who have one of them. */
export interface Place {
  path: string
  name: 'home' | 'organisations' | 'applications' | 'imports'
  roles?: Role[]
}

export const PLACES: Place[] = [
  { path: '/', name: 'home' },
  { path: '/organisations', name: 'organisations' },
  { path: '/applications', name: 'applications', roles: ['REGISTRAR', 'LEADER', 'SUPERVISOR', 'TOWN_OFFICER'] },
  { path: '/imports', name: 'imports', roles: ['REGISTRAR'] },
]

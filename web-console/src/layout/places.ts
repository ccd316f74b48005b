import type { Role } from '../signin/account'

/** Where the header leads; a place with roles is shown to those who have one of them. */
export interface Place {
  path: string
  name: keyof typeof import('./texts.zh.json')['places']
  roles?: Role[]
}

export const PLACES: Place[] = [
  { path: '/', name: 'home' },
  { path: '/organisations', name: 'organisations' },
  { path: '/applications', name: 'applications', roles: ['REGISTRAR', 'LEADER', 'SUPERVISOR', 'TOWN_OFFICER'] },
  { path: '/imports', name: 'imports', roles: ['REGISTRAR'] },
  { path: '/my-organisation', name: 'ownOrganisation', roles: ['ORGANISATION'] },
  { path: '/managed-activities', name: 'managedActivities', roles: ['ORGANISATION', 'TOWN_OFFICER', 'SUPERVISOR'] },
  { path: '/my-activities', name: 'ownActivities', roles: ['VOLUNTEER'] },
  { path: '/my-hours', name: 'ownHours', roles: ['VOLUNTEER'] },
  { path: '/my-record', name: 'ownRecord', roles: ['VOLUNTEER'] },
  { path: '/activities', name: 'activities' },
  { path: '/projects', name: 'projects' },
  { path: '/hours', name: 'hours' },
  { path: '/project-desk', name: 'projectDesk', roles: ['REGISTRAR', 'SUPERVISOR', 'LEADER', 'TOWN_OFFICER', 'ORGANISATION'] },
  { path: '/board', name: 'board', roles: ['LEADER'] },
  { path: '/operations', name: 'operations', roles: ['OPERATOR'] },
]

import type { ProjectField, ProjectState } from './queries'

export const FIELDS: ProjectField[] = ['ELDERLY_CARE', 'SOCIAL_ASSISTANCE', 'COMMUNITY_GOVERNANCE', 'SPECIAL_FAMILIES']
export const PUBLIC_STATES: ProjectState[] = ['LISTED', 'CLAIMED', 'IMPLEMENTING', 'MIDTERM_PASSED', 'COMPLETED', 'EVALUATED', 'STOPPED']
export const STATES: ProjectState[] = ['PROPOSED', 'REVIEWED', ...PUBLIC_STATES, 'REJECTED', 'WITHDRAWN']

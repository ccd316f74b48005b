import type { ApplicationState } from './queries'

export const OPEN: ApplicationState[] = ['SUBMITTED', 'SUPPLEMENT_REQUESTED', 'ACCEPTED', 'UNDER_REVIEW', 'APPROVED', 'CERTIFICATE_ISSUED']
export const STATES: ApplicationState[] = [...OPEN, 'ANNOUNCED', 'NOT_ACCEPTED', 'REJECTED', 'WITHDRAWN']

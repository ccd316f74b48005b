import type { components } from '../api/generated/registry'

export type OrganisationState = NonNullable<components['schemas']['OrganisationView']['state']>
export type OrganisationType = NonNullable<components['schemas']['OrganisationView']['type']>

export const STATES: OrganisationState[] = ['REGISTERED', 'SUSPENDED', 'LIQUIDATING', 'DEREGISTERED', 'REVOKED']
export const TYPES: OrganisationType[] = ['SOCIETY', 'SERVICE_INSTITUTION', 'FOUNDATION']

import { Tag } from 'antd'
import type { components } from '../api/generated/registry'
import { useTexts } from './texts'

export type OrganisationState = NonNullable<components['schemas']['OrganisationView']['state']>
export type OrganisationType = NonNullable<components['schemas']['OrganisationView']['type']>

export const STATES: OrganisationState[] = ['REGISTERED', 'SUSPENDED', 'LIQUIDATING', 'DEREGISTERED', 'REVOKED']
export const TYPES: OrganisationType[] = ['SOCIETY', 'SERVICE_INSTITUTION', 'FOUNDATION']

const COLOURS = { REGISTERED: 'success', SUSPENDED: 'warning', LIQUIDATING: 'warning', DEREGISTERED: 'default', REVOKED: 'error' } as const

export function State({ of }: { of: OrganisationState | undefined }) {
  const t = useTexts()
  return of ? <Tag color={COLOURS[of]}>{t(`states.${of}`)}</Tag> : null
}

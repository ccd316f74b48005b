import { Tag } from 'antd'
import type { OrganisationState } from './kinds'
import { useTexts } from './texts'

const COLOURS = { REGISTERED: 'success', SUSPENDED: 'warning', LIQUIDATING: 'warning', DEREGISTERED: 'default', REVOKED: 'error' } as const

export function State({ of }: { of: OrganisationState | undefined }) {
  const t = useTexts()
  return of ? <Tag color={COLOURS[of]}>{t(`states.${of}`)}</Tag> : null
}

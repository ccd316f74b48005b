import { Tag } from 'antd'
import type { Activity } from './queries'
import { useTexts } from './texts'

const PHASES = { PLANNED: 'default', RECRUITING: 'success', FULL: 'warning', ONGOING: 'processing', ENDED: 'default', CANCELLED: 'error' } as const
const STATES = { DRAFT: 'default', REVIEW: 'warning', PUBLISHED: 'success', CLOSED: 'default', CANCELLED: 'error' } as const

/** How it stands for whoever thinks of taking part. */
export function PhaseOf({ of: { phase } }: { of: Activity }) {
  const t = useTexts()
  return phase ? <Tag color={PHASES[phase]}>{t(`phases.${phase}`)}</Tag> : null
}

/** How it stands for whoever works on it; of a published one its phase says more. */
export function StateOf({ of }: { of: Activity }) {
  const t = useTexts()
  if (of.state === 'PUBLISHED') return <PhaseOf of={of} />
  return of.state ? <Tag color={STATES[of.state]}>{t(`states.${of.state}`)}</Tag> : null
}

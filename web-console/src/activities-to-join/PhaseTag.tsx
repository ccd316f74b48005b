import { Tag } from 'antd'
import type { Phase } from './queries'
import { useTexts } from './texts'

const COLOURS: Record<Phase, string> = {
  PLANNED: 'default',
  RECRUITING: 'success',
  FULL: 'warning',
  ONGOING: 'success',
  ENDED: 'default',
  CANCELLED: 'error',
}

export function PhaseTag({ of }: { of: Phase | undefined }) {
  const t = useTexts()
  return of ? <Tag color={COLOURS[of]}>{t(`phases.${of}`)}</Tag> : null
}

import { Tag } from 'antd'
import type { ProjectState } from './queries'
import { useTexts } from './texts'

const COLOURS: Record<ProjectState, string> = {
  PROPOSED: 'default',
  REVIEWED: 'default',
  LISTED: 'success',
  CLAIMED: 'default',
  IMPLEMENTING: 'default',
  MIDTERM_PASSED: 'default',
  COMPLETED: 'success',
  EVALUATED: 'success',
  REJECTED: 'error',
  WITHDRAWN: 'default',
  STOPPED: 'error',
}

export function ProjectStateTag({ of }: { of: ProjectState | undefined }) {
  const t = useTexts()
  return of ? <Tag color={COLOURS[of]}>{t(`states.${of}`)}</Tag> : null
}

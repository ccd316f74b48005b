import { Tag } from 'antd'
import type { ApplicationState as State } from './queries'
import { useTexts } from './texts'

const COLOURS = {
  SUBMITTED: 'default',
  SUPPLEMENT_REQUESTED: 'warning',
  ACCEPTED: 'default',
  UNDER_REVIEW: 'default',
  APPROVED: 'success',
  CERTIFICATE_ISSUED: 'success',
  ANNOUNCED: 'success',
  NOT_ACCEPTED: 'error',
  REJECTED: 'error',
  WITHDRAWN: 'default',
} as const

export function ApplicationState({ of }: { of: State | undefined }) {
  const t = useTexts()
  return of ? <Tag color={COLOURS[of]}>{t(`states.${of}`)}</Tag> : null
}

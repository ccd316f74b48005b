import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { Confirmed } from '../layout/Confirmed'
import { has, useAccount } from '../signin/account'
import styles from './activities.module.css'
import { useReturning, useStep, type Activity, type StepOfWork } from './queries'
import { useTexts } from './texts'

interface Known {
  of: Activity
  version: number | undefined
  isHolder: boolean
  reload: () => void
}

/** What the signed-in person may do next with it. */
export function Steps({ of, version, isHolder, reload }: Known) {
  const t = useTexts()
  const navigate = useNavigate()
  const account = useAccount()
  const { id = '', state, phase } = of
  const isReviewer = has(account, 'SUPERVISOR') || (has(account, 'TOWN_OFFICER') && account?.division === of.division)
  const hasBegun = phase === 'ONGOING' || phase === 'ENDED'
  const isOpen = state === 'DRAFT' || state === 'REVIEW' || state === 'PUBLISHED'
  const known = { of, version, reload }
  const steps = [
    isHolder && state === 'DRAFT' && <Step key="submission" step="submission" primary {...known} />,
    isHolder && state === 'DRAFT' && (
      <Button key="plan" onClick={() => void navigate(`/managed-activities/${id}/plan`)}>
        {t('steps.plan')}
      </Button>
    ),
    isReviewer && state === 'REVIEW' && <Step key="publication" step="publication" primary {...known} />,
    isReviewer && state === 'REVIEW' && <Return key="return" {...known} />,
    isHolder && state === 'PUBLISHED' && phase === 'ENDED' && <Step key="closing" step="closing" {...known} />,
    (isHolder || isReviewer) && isOpen && !hasBegun && <Step key="cancellation" step="cancellation" danger {...known} />,
  ].filter(Boolean)
  if (steps.length > 0) return steps
  return <p className={styles.note}>{t(state === 'REVIEW' ? 'steps.waiting' : hasBegun && state === 'PUBLISHED' ? 'steps.ongoing' : 'steps.none')}</p>
}

type Of = Omit<Known, 'isHolder'>

function Step({ step, of, version, reload, ...look }: Of & { step: StepOfWork; primary?: boolean; danger?: boolean }) {
  const t = useTexts()
  const command = useStep(of.id ?? '', step, version)
  return (
    <Confirmed label={t(`steps.${step}.label`)} question={t(`steps.${step}.question`, { title: of.title ?? '' })} command={command} sent={undefined} reload={reload} {...look}>
      <p>{t(`steps.${step}.effect`, { count: (of.takingPart ?? 0) + (of.waiting ?? 0) })}</p>
    </Confirmed>
  )
}

function Return({ of, version, reload }: Of) {
  const t = useTexts()
  const [reason, setReason] = useState('')
  const command = useReturning(of.id ?? '', version)
  return (
    <Confirmed label={t('steps.return.label')} question={t('steps.return.question', { title: of.title ?? '' })} command={command} sent={reason} ready={reason.trim() !== ''} reload={reload}>
      <p>{t('steps.return.effect')}</p>
      <Form layout="vertical">
        <Form.Item label={t('steps.return.reason')} htmlFor="return-reason" required>
          <Input.TextArea id="return-reason" rows={3} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
        </Form.Item>
      </Form>
    </Confirmed>
  )
}

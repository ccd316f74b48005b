import { Button, Form, Input } from 'antd'
import { useNavigate } from 'react-router'
import { Confirmed } from '../commands/Confirmed'
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
  const isWaiting = state === 'REVIEW' && !isReviewer
  const isOngoing = state === 'PUBLISHED' && phase === 'ONGOING'
  const told = isWaiting ? 'steps.waiting' : isOngoing ? 'steps.ongoing' : steps.length === 0 ? 'steps.none' : undefined
  return (
    <>
      {told && <p className={`${styles.note} ${styles.wide}`}>{t(told)}</p>}
      {steps}
    </>
  )
}

type Of = Omit<Known, 'isHolder'>

function Step({ step, of, version, reload, ...look }: Of & { step: StepOfWork; primary?: boolean; danger?: boolean }) {
  const t = useTexts()
  const command = useStep(of.id ?? '', step, version)
  return (
    <Confirmed
      label={t(`steps.${step}.label`)}
      question={t(`steps.${step}.question`, { title: of.title ?? '' })}
      effect={t(`steps.${step}.effect`, { count: (of.takingPart ?? 0) + (of.waiting ?? 0) })}
      command={command}
      what={() => undefined}
      reload={reload}
      {...look}
    />
  )
}

function Return({ of, version, reload }: Of) {
  const t = useTexts()
  const command = useReturning(of.id ?? '', version)
  return (
    <Confirmed
      label={t('steps.return.label')}
      question={t('steps.return.question', { title: of.title ?? '' })}
      effect={t('steps.return.effect')}
      command={command}
      what={({ reason }: { reason: string }) => reason}
      reload={reload}
    >
      <Form.Item name="reason" label={t('steps.return.reason')} rules={[{ required: true, whitespace: true, message: t('plan.needed') }]}>
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </Confirmed>
  )
}

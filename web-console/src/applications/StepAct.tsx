import { App, Form, Input } from 'antd'
import { useQueryClient } from '@tanstack/react-query'
import { Act } from '../commands/Act'
import { useAccount } from '../signin/account'
import { ApplicationRace } from './ApplicationRace'
import { useStep, type Step } from './commands'
import { GroundField, MissingField, ReasonField, ReviewFields } from './fields'
import type { Application } from './queries'
import { missingDocuments, type StepName } from './steps'
import { useTexts } from './texts'

interface Filled {
  missing?: string[]
  ground?: string
  reason?: string
  approve?: boolean
  officer?: string
}

const FINAL: StepName[] = ['non-acceptance', 'rejection', 'withdrawal', 'approval']

/** One step of an application, said and filled in before it is taken. */
export function StepAct({ step, of, close }: { step: StepName; of: Application; close: () => void }) {
  const t = useTexts()
  const account = useAccount()
  const questions = useQueryClient()
  const { message } = App.useApp()
  const command = useStep(of)
  const load = async () => {
    close()
    await questions.invalidateQueries({ queryKey: ['application', of.id] })
    void message.info(t('race.loaded'))
  }
  return (
    <Act<Filled, Step, unknown>
      title={t(`steps.${step}.title`)}
      sentence={t(`steps.${step}.sentence`, { name: of.name ?? '' })}
      done={t(`steps.${step}.done`)}
      final={FINAL.includes(step) && step !== 'approval'}
      command={command}
      what={(filled) => taken(step, filled)}
      close={close}
      race={<ApplicationRace seen={of} load={() => void load()} />}
      initial={{
        missing: lackingIn(of),
        approve: undefined,
        officer: of.holder ? undefined : account?.name,
      }}
    >
      {step === 'supplement-request' && <MissingField />}
      {step === 'non-acceptance' && (
        <>
          <GroundField of={of} />
          <ReasonField />
        </>
      )}
      {step === 'review' && <ReviewFields of={of} />}
      {step === 'holder' && (
        <Form.Item name="officer" label={t('fields.officer')} extra={t('fields.officerNext')} rules={[{ required: true, message: t('fields.required') }]}>
          <Input maxLength={64} autoComplete="off" />
        </Form.Item>
      )}
    </Act>
  )
}

function lackingIn(of: Application): string[] {
  const lacking = missingDocuments(of.details?.findings).map(({ text }) => text?.zh ?? '')
  return lacking.length > 0 ? lacking : ['']
}

function taken(step: StepName, { missing = [], ground = '', reason = '', approve = false, officer = '' }: Filled): Step {
  switch (step) {
    case 'supplement-request':
      return { step, missing }
    case 'non-acceptance':
      return { step, ground, reason }
    case 'review':
      return { step, approve, reason, ...(approve ? {} : { ground }) }
    case 'holder':
      return { step, officer: officer.trim() }
    default:
      return { step }
  }
}

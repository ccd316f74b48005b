import { Button, Tag } from 'antd'
import { useState } from 'react'
import { useClause } from '../clauses/useClause'
import { Section } from '../layout/Page'
import { useAccount } from '../signin/account'
import styles from './applications.module.css'
import type { Application } from './queries'
import { StepAct } from './StepAct'
import { openSteps, type StepName } from './steps'
import { useTexts } from './texts'

const FINAL: StepName[] = ['non-acceptance', 'rejection', 'withdrawal']

/** What stands next, and what this reader may do about it. */
export function Desk({ of }: { of: Application }) {
  const t = useTexts()
  const account = useAccount()
  const [step, setStep] = useState<StepName>()
  const steps = openSteps(of, account)
  const barriers = [...new Set(steps.map(({ barrier }) => barrier))].filter((barrier) => barrier !== undefined)
  return (
    <Section title={t('desk.title')}>
      <div className={styles.desk}>
        <p>{of.state && t(`desk.states.${of.state}`)}</p>
        <Opinion of={of} />
        <Supplement of={of} />
        {steps.length > 0 && (
          <div className={styles.steps}>
            {steps.map(({ step: name, barrier }, at) => (
              <Button
                key={name}
                type={at === 0 && !barrier ? 'primary' : 'default'}
                danger={FINAL.includes(name)}
                disabled={barrier !== undefined}
                aria-describedby={barrier && `barrier-${barrier}`}
                onClick={() => setStep(name)}
              >
                {t(`steps.${name}.title`)}
              </Button>
            ))}
          </div>
        )}
        {barriers.map((barrier) => (
          <p key={barrier} id={`barrier-${barrier}`} className={styles.barrier}>
            {t(`barriers.${barrier}`, { holder: of.holder ?? '' })}
          </p>
        ))}
      </div>
      {step && <StepAct step={step} of={of} close={() => setStep(undefined)} />}
    </Section>
  )
}

function Opinion({ of: { details: { opinion } = {}, state } }: { of: Application }) {
  const t = useTexts()
  const clause = useClause()
  if (!opinion || state !== 'UNDER_REVIEW') return null
  return (
    <div className={styles.opinion}>
      <p>
        <Tag color={opinion.approve ? 'success' : 'error'}>{t(opinion.approve ? 'opinion.approve' : 'opinion.refuse')}</Tag>{' '}
        {t('opinion.by', { by: opinion.by ?? '' })}
      </p>
      <p>{opinion.reason}</p>
      <p className={styles.note}>{t('findings.rule', { clause: clause(opinion.rule?.clause), version: opinion.rule?.version ?? '' })}</p>
    </div>
  )
}

function Supplement({ of: { details: { supplement } = {}, state } }: { of: Application }) {
  const t = useTexts()
  if (!supplement || (state !== 'SUPPLEMENT_REQUESTED' && state !== 'SUBMITTED')) return null
  return (
    <div className={styles.opinion}>
      <p>{t(supplement.answeredOn ? 'supplement.answered' : 'supplement.asked')}</p>
      <ul className={styles.missing}>{supplement.missing?.map((what) => <li key={what}>{what}</li>)}</ul>
    </div>
  )
}

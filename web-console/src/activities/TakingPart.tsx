import { Alert, Button, Checkbox } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { Answer } from '../layout/Answer'
import { Confirmed } from '../commands/Confirmed'
import { Trouble } from '../layout/Trouble'
import styles from './activities.module.css'
import { useMine, useSigningUp, useWithdrawing, type Activity } from './queries'
import { useTexts } from './texts'

/** How the signed-in volunteer stands to an activity, and what comes next. */
export function TakingPart({ of }: { of: Activity }) {
  return <Answer of={useMine()} rows={2}>{({ items = [] }) => <Stand of={of} mine={items.find(({ activity }) => activity?.id === of.id)} />}</Answer>
}

function Stand({ of, mine }: { of: Activity; mine: { isTakingPart?: boolean; placeInLine?: number } | undefined }) {
  const t = useTexts()
  const navigate = useNavigate()
  const withdrawing = useWithdrawing(of.id ?? '')
  const isAhead = of.phase === 'RECRUITING' || of.phase === 'FULL'
  if (!mine) return isAhead ? <SignUp of={of} /> : <p>{t('takePart.closed')}</p>
  return (
    <div className={styles.form}>
      <Alert
        showIcon
        type={mine.isTakingPart ? 'success' : 'info'}
        title={mine.isTakingPart ? t('takePart.takingPart') : t('takePart.waiting', { place: mine.placeInLine ?? 0 })}
      />
      <div className={styles.steps}>
        {mine.isTakingPart && (
          <Button type="primary" onClick={() => void navigate(`/my-activities/${of.id}/attendance`)}>
            {t('takePart.check')}
          </Button>
        )}
        {isAhead && (
          <Confirmed
            label={t('takePart.withdraw')}
            question={t('takePart.withdrawQuestion', { title: of.title ?? '' })}
            effect={t('takePart.withdrawEffect')}
            command={withdrawing}
            what={() => undefined}
            danger
          />
        )}
      </div>
    </div>
  )
}

function SignUp({ of }: { of: Activity }) {
  const t = useTexts()
  const [agrees, setAgrees] = useState(false)
  const signingUp = useSigningUp(of.id ?? '')
  return (
    <div className={styles.form}>
      <p>{t(of.phase === 'FULL' ? 'takePart.full' : 'takePart.free', { count: (of.places ?? 0) - (of.takingPart ?? 0), waiting: of.waiting ?? 0 })}</p>
      {of.agreement && (
        <Checkbox checked={agrees} onChange={(event) => setAgrees(event.target.checked)}>
          {t('takePart.agree')}
        </Checkbox>
      )}
      {signingUp.isError && <Trouble error={signingUp.error} />}
      <div>
        <Button type="primary" size="large" loading={signingUp.isPending} disabled={Boolean(of.agreement) && !agrees} onClick={() => signingUp.mutate(agrees)}>
          {t(of.phase === 'FULL' ? 'takePart.queue' : 'takePart.signUp')}
        </Button>
      </div>
    </div>
  )
}

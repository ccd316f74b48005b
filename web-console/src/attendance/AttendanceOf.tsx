import { Tag } from 'antd'
import { useState } from 'react'
import { Button } from 'antd'
import { useSignUps } from '../activities/queries'
import { moment } from '../language/format'
import { useLanguage } from '../language/language'
import { Answer } from '../layout/Answer'
import { Confirmed } from '../commands/Confirmed'
import { Section } from '../layout/Page'
import { useTime } from '../words/time'
import styles from './attendance.module.css'
import { useAttendance, useDecision, type Attendance } from './queries'
import { useTexts } from './texts'

const COLOURS = { CHECKED_IN: 'processing', PROPOSED: 'warning', CHECKED_OUT: 'warning', CONFIRMED: 'success', REJECTED: 'error' } as const

/** Who was there and for how long; the organisation says whether it was so. */
export function AttendanceOf({ activity, isHolder }: { activity: string; isHolder: boolean }) {
  const t = useTexts()
  const [after, setAfter] = useState<string>()
  const attendance = useAttendance(activity, after)
  const reload = () => void attendance.refetch()
  return (
    <Section title={t('list.title')} extra={<Button onClick={reload}>{t('list.reload')}</Button>}>
      <Answer of={attendance} rows={3} empty={{ when: ({ items = [] }) => items.length === 0 && !after, shown: <p>{t('list.none')}</p> }}>
        {({ items = [], next }) => (
          <>
            <ul className={styles.list}>
              {items.map((of) => (
                <One key={of.id} activity={activity} of={of} isHolder={isHolder} reload={reload} />
              ))}
            </ul>
            {next && <Button onClick={() => setAfter(next)}>{t('list.next')}</Button>}
          </>
        )}
      </Answer>
    </Section>
  )
}

interface Row {
  activity: string
  of: Attendance
  isHolder: boolean
  reload: () => void
}

function One({ activity, of, isHolder, reload }: Row) {
  const t = useTexts()
  const time = useTime()
  const language = useLanguage()
  const name = useSignUps(activity).data?.takingPart.find(({ volunteer }) => volunteer === of.volunteer)?.person?.name
  const { state, evidenceClass, minutes = 0 } = of
  return (
    <li className={styles.one}>
      <p className={styles.head}>
        <strong>{name}</strong> <span className={styles.number}>{of.volunteer}</span>
        {state && <Tag color={COLOURS[state]}>{t(`states.${state}`)}</Tag>}
        {evidenceClass && <Tag>{t('evidenceClass', { name: evidenceClass })}</Tag>}
      </p>
      <p className={styles.note}>
        {[of.in?.at && t('list.in', { at: moment(of.in.at, language) }), of.out?.at && t('list.out', { at: moment(of.out.at, language) })].filter(Boolean).join(' · ')}
      </p>
      {of.out && (
        <p>{time(minutes)}</p>
      )}
      {state === 'CHECKED_OUT' && (
        <div className={styles.acts}>
          {isHolder && <Decide decision="confirmation" {...{ activity, of, reload }} name={name ?? of.volunteer ?? ''} />}
          <Decide decision="rejection" {...{ activity, of, reload }} name={name ?? of.volunteer ?? ''} />
        </div>
      )}
    </li>
  )
}

function Decide({ activity, of, name, decision, reload }: Omit<Row, 'isHolder'> & { name: string; decision: 'confirmation' | 'rejection' }) {
  const t = useTexts()
  const time = useTime()
  const command = useDecision(activity, of, decision)
  return (
    <Confirmed
      label={t(`decide.${decision}.label`)}
      question={t(`decide.${decision}.question`, { name })}
      effect={
        <>
          <p>{time(of.minutes ?? 0)}</p>
          <p>{t(`decide.${decision}.effect`)}</p>
        </>
      }
      command={command}
      what={() => undefined}
      reload={reload}
      danger={decision === 'rejection'}
      primary={decision === 'confirmation'}
    />
  )
}

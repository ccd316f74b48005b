import { Alert } from 'antd'
import { Link, useParams } from 'react-router'
import { useActivity } from '../activities/queries'
import { Times } from '../activities/Times'
import { moment } from '../language/format'
import { useLanguage } from '../language/language'
import { Answer } from '../layout/Answer'
import { Page, Section } from '../layout/Page'
import { Joined } from '../volunteers/Joined'
import { useTime } from '../words/time'
import styles from './attendance.module.css'
import { Checking } from './Checking'
import { useOwnAttendance, type Attendance } from './queries'
import { useTexts } from './texts'

/** Checking in and out, on the volunteer's own phone. */
export function Component() {
  const t = useTexts()
  const { id = '' } = useParams()
  const activity = useActivity(id)
  return (
    <Page
      title={t('check.title')}
      lead={
        <>
          <Link to={`/activities/${id}`}>{activity.data?.title ?? t('check.activity')}</Link>
          {activity.data && (
            <span>
              <Times of={activity.data} />
            </span>
          )}
        </>
      }
    >
      <Joined>{() => <Own id={id} />}</Joined>
    </Page>
  )
}

function Own({ id }: { id: string }) {
  return <Answer of={useOwnAttendance(id)}>{(own) => <Stand id={id} own={own} />}</Answer>
}

function Stand({ id, own }: { id: string; own: Attendance | null }) {
  const t = useTexts()
  return (
    <>
      {own && <Told of={own} />}
      {!own && (
        <Section title={t('check.in')}>
          <Checking key="check-in" activity={id} end="check-in" />
        </Section>
      )}
      {own?.state === 'CHECKED_IN' && (
        <Section title={t('check.out')}>
          <Checking key="check-out" activity={id} end="check-out" />
        </Section>
      )}
    </>
  )
}

/** How far it has come. */
function Told({ of }: { of: Attendance }) {
  const t = useTexts()
  const time = useTime()
  const language = useLanguage()
  const { state = 'CHECKED_IN' } = of
  return (
    <Alert
      showIcon
      type={state === 'REJECTED' ? 'error' : 'success'}
      title={t(`check.states.${state}`)}
      description={
        <div className={styles.column}>
          {of.in?.at && <p>{t('list.in', { at: moment(of.in.at, language) })}</p>}
          {of.out?.at && <p>{t('list.out', { at: moment(of.out.at, language) })}</p>}
          {of.out && (
            <p>
              {time(of.minutes ?? 0)}
              {of.evidenceClass && ` · ${t('evidenceClass', { name: of.evidenceClass })}`}
            </p>
          )}
          <p>{t(`check.next.${state}`)}</p>
        </div>
      }
    />
  )
}

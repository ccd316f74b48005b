import { Alert, Button } from 'antd'
import { Link, useNavigate, useParams } from 'react-router'
import { AttendanceOf } from '../attendance/AttendanceOf'
import { moment } from '../language/format'
import { useLanguage } from '../language/language'
import { Answer } from '../layout/Answer'
import { Page, Section } from '../layout/Page'
import { has, useAccount } from '../signin/account'
import { SignedIn } from '../signin/SignedIn'
import { ActivityFacts } from './ActivityFacts'
import styles from './activities.module.css'
import { useWork, type Work } from './queries'
import { SignUps } from './SignUps'
import { StateOf } from './Standing'
import { Steps } from './Steps'
import { useTexts } from './texts'

/** One activity for those who work on it: its organisation and its town. */
export function Component() {
  const t = useTexts()
  const { id = '' } = useParams()
  const mayRead = has(useAccount(), 'ORGANISATION', 'TOWN_OFFICER', 'SUPERVISOR')
  const work = useWork(id, mayRead)
  const activity = work.data?.data.activity
  return (
    <Page
      title={activity?.title ?? t('activity')}
      lead={
        <>
          {activity && <StateOf of={activity} />}
          <Link to="/managed-activities">{t('back')}</Link>
        </>
      }
    >
      <SignedIn roles={['ORGANISATION', 'TOWN_OFFICER', 'SUPERVISOR']}>
        <Answer of={work}>
          {({ data, version }) => <Parts id={id} of={data} version={version} reload={() => void work.refetch()} />}
        </Answer>
      </SignedIn>
    </Page>
  )
}

function Parts({ id, of, version, reload }: { id: string; of: Work; version: number | undefined; reload: () => void }) {
  const t = useTexts()
  const navigate = useNavigate()
  const account = useAccount()
  const { activity = {} } = of
  const isHolder = has(account, 'ORGANISATION') && account?.organisation === activity.organisation
  const isHeld = activity.state === 'PUBLISHED' || activity.state === 'CLOSED'
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <Review of={of} />
        <Section title={t('steps.title')}>
          <div className={styles.steps}>
            {isHolder && activity.state === 'PUBLISHED' && (
              <Button type="primary" onClick={() => void navigate(`/managed-activities/${id}/code`)}>
                {t('steps.code')}
              </Button>
            )}
            <Steps of={activity} version={version} isHolder={isHolder} reload={reload} />
          </div>
        </Section>
        {isHeld && <SignUps id={id} />}
        {isHeld && has(account, 'ORGANISATION', 'SUPERVISOR') && <AttendanceOf activity={id} isHolder={isHolder} />}
      </div>
      <div className={styles.column}>
        <Section title={t('facts')}>
          <ActivityFacts of={activity} />
        </Section>
      </div>
    </div>
  )
}

/** Why the town sent it back. */
function Review({ of: { activity, review } }: { of: Work }) {
  const t = useTexts()
  const language = useLanguage()
  if (!review?.reason || activity?.state !== 'DRAFT') return null
  return (
    <Alert
      type="warning"
      showIcon
      title={t('review.returned')}
      description={
        <>
          <p>{review.reason}</p>
          <p className={styles.note}>{review.at && moment(review.at, language)}</p>
        </>
      }
    />
  )
}

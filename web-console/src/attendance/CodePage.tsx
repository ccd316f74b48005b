import { FullscreenOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useRef } from 'react'
import { Link, useParams } from 'react-router'
import { useActivity } from '../activities/queries'
import { Answer } from '../layout/Answer'
import { Page } from '../layout/Page'
import { SignedIn } from '../signin/SignedIn'
import styles from './attendance.module.css'
import { Code } from './Code'
import { Countdown } from './Countdown'
import { useCodes } from './queries'
import { useTexts } from './texts'

/** What an organiser shows at the activity, on the whole screen if wanted. */
export function Component() {
  const t = useTexts()
  const { id = '' } = useParams()
  const activity = useActivity(id)
  return (
    <Page title={t('code.title')} lead={<Link to={`/managed-activities/${id}`}>{activity.data?.title ?? t('code.back')}</Link>}>
      <SignedIn roles={['ORGANISATION']}>
        <Shown id={id} title={activity.data?.title ?? ''} />
      </SignedIn>
    </Page>
  )
}

function Shown({ id, title }: { id: string; title: string }) {
  const t = useTexts()
  const codes = useCodes(id)
  const screen = useRef<HTMLElement>(null)
  return (
    <Answer of={codes} rows={8}>
      {({ rotating = '', sixDigits = '', until = '' }) => (
        <section ref={screen} className={styles.screen} aria-label={t('code.title')}>
          <p className={styles.activity}>{title}</p>
          <Code text={rotating} label={t('code.label')} />
          <p className={styles.digits}>
            <span className={styles.note}>{t('code.digits')}</span>
            <strong className={styles.six}>{sixDigits.replace(/(\d{3})(?=\d)/, '$1 ')}</strong>
          </p>
          <Countdown until={until} />
          <p className={styles.note}>{t('code.how')}</p>
          {document.fullscreenEnabled && (
            <Button icon={<FullscreenOutlined />} onClick={() => void (document.fullscreenElement ? document.exitFullscreen() : screen.current?.requestFullscreen())}>
              {t('code.fullScreen')}
            </Button>
          )}
        </section>
      )}
    </Answer>
  )
}

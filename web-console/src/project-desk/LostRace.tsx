import { Alert, Button } from 'antd'
import { moment } from '../language/format'
import { useLanguage } from '../language/language'
import { Facts } from '../organisations/Facts'
import { ProjectStateTag } from '../projects/ProjectStateTag'
import type { Project } from '../projects/queries'
import { Taken } from '../projects/Taken'
import { useTexts } from './texts'

/** Somebody else was first: what the reader decided on beside what holds now, and a way to go on from there. */
export function LostRace({ seen, now, close }: { seen: Project; now: Project; close: () => void }) {
  const t = useTexts()
  const language = useLanguage()
  const last = now.details?.steps?.at(-1)
  return (
    <Alert
      type="warning"
      showIcon
      title={t('lost.title')}
      description={
        <>
          <Facts
            facts={[
              [t('lost.seen'), <Version key="seen" of={seen} />],
              [t('lost.now'), <Version key="now" of={now} />],
            ]}
          />
          {last?.by && last.at && <p>{t('lost.by', { by: last.by, at: moment(last.at, language) })}</p>}
          <Button type="primary" onClick={close}>
            {t('lost.load')}
          </Button>
        </>
      }
    />
  )
}

function Version({ of }: { of: Project }) {
  return (
    <>
      <ProjectStateTag of={of.state} />
      <Taken of={of} />
    </>
  )
}

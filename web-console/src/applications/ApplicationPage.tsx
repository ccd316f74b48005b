import { Link, useParams } from 'react-router'
import { Answer } from '../layout/Answer'
import { Page } from '../layout/Page'
import { useDivisions } from '../words/divisions'
import { useTexts as useWords } from '../words/texts'
import { ApplicationState } from './ApplicationState'
import styles from './applications.module.css'
import { Desk } from './Desk'
import { DueOn } from './DueOn'
import { Examined } from './Examined'
import { useApplication, type Application } from './queries'
import { useTexts } from './texts'

/** An application beside its rules and documents, and what may be done with it. */
export function Component() {
  const t = useTexts()
  const { id = '' } = useParams()
  const application = useApplication(id)
  const { act, name } = application.data ?? {}
  const title = act && name ? t('pageTitle', { act: t(`acts.${act}`), name }) : t('application')
  return (
    <Page title={title} lead={application.data ? <Lead of={application.data} /> : <Link to="/applications">{t('back')}</Link>}>
      <Answer of={application}>
        {(of) => (
          <>
            <Desk of={of} />
            <Examined of={of} />
          </>
        )}
      </Answer>
    </Page>
  )
}

function Lead({ of }: { of: Application }) {
  const t = useTexts()
  const words = useWords()
  const { nameOf } = useDivisions()
  return (
    <>
      <ApplicationState of={of.state} />
      <span>{of.type && words(`types.${of.type}`)}</span>
      <span>{nameOf(of.division)}</span>
      {of.due && (
        <span>
          {t('columns.due')} <DueOn of={of.due} />
        </span>
      )}
      <span>{t('applicant', { name: of.applicant ?? '' })}</span>
      <span>{of.holder ? t('holder', { name: of.holder }) : t('noHolder')}</span>
      {of.organisation && (
        <Link to={`/organisations/${of.organisation}`} className={styles.link}>
          {t('organisation')} {of.organisation}
        </Link>
      )}
    </>
  )
}

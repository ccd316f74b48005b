import { Link, useParams } from 'react-router'
import { Answer } from '../layout/Answer'
import { Page, Section } from '../layout/Page'
import { useDivisions } from '../words/divisions'
import { useTexts as useWords } from '../words/texts'
import { ApplicationState } from './ApplicationState'
import styles from './applications.module.css'
import { Applied } from './Applied'
import { Desk } from './Desk'
import { Documents } from './Documents'
import { DueOn } from './DueOn'
import { Findings } from './Findings'
import { Founding } from './Founding'
import { Progress } from './Progress'
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
            <div className={styles.columns}>
              <div className={styles.column}>
                <Section title={t('applied.title')}>
                  <Applied of={of} />
                </Section>
                {of.details?.content?.founding && (
                  <Section title={t('founding.title')}>
                    <Founding of={of.details.content.founding} />
                  </Section>
                )}
              </div>
              <div className={styles.column}>
                <Section title={t('findings.title')}>
                  <Findings of={of.details?.findings ?? []} />
                </Section>
                <Section title={t('documents.title')}>
                  <Documents of={of} />
                </Section>
                <Section title={t('progress.title')}>
                  <Progress of={of} />
                </Section>
              </div>
            </div>
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
      {of.due && <DueOn of={of.due} />}
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

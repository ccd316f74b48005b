import { Alert } from 'antd'
import { Link, useParams } from 'react-router'
import { ApplicationState } from '../../applications/ApplicationState'
import { DueOn } from '../../applications/DueOn'
import { Examined } from '../../applications/Examined'
import { useTexts as useApplicationTexts } from '../../applications/texts'
import { Confirmed } from '../../commands/Confirmed'
import { day } from '../../language/format'
import { useLanguage } from '../../language/language'
import { Answer } from '../../layout/Answer'
import { Page, Section } from '../../layout/Page'
import { useAccount } from '../../signin/account'
import { SignedIn } from '../../signin/SignedIn'
import styles from './own.module.css'
import { useApplication, useWithdrawing, type Application } from './queries'
import { SupplementForm } from './SupplementForm'
import { useTexts } from './texts'

const WITHDRAWN_FROM = ['SUBMITTED', 'SUPPLEMENT_REQUESTED', 'ACCEPTED', 'UNDER_REVIEW']

/** One's own application: where it stands, what was found, and what is to be done. */
export function Component() {
  const t = useTexts()
  const applications = useApplicationTexts()
  const { id = '' } = useParams()
  const application = useApplication(id, Boolean(useAccount()))
  const of = application.data?.data
  return (
    <Page
      title={of?.act ? applications('pageTitle', { act: applications(`acts.${of.act}`), name: of.name ?? '' }) : applications('application')}
      lead={
        <>
          <ApplicationState of={of?.state} />
          {of?.due && (
            <span>
              {applications('columns.due')} <DueOn of={of.due} />
            </span>
          )}
          <Link to="/my-organisation">{t('back')}</Link>
        </>
      }
    >
      <SignedIn roles={['ORGANISATION']}>
        <Answer of={application}>{({ data, version }) => <Parts of={data} version={version} reload={() => void application.refetch()} />}</Answer>
      </SignedIn>
    </Page>
  )
}

function Parts({ of, version, reload }: { of: Application; version: number | undefined; reload: () => void }) {
  const t = useTexts()
  const withdrawing = useWithdrawing(of.id ?? '', version)
  const isOpen = WITHDRAWN_FROM.includes(of.state ?? '')
  return (
    <>
      {of.state === 'SUPPLEMENT_REQUESTED' && <Wanted of={of} version={version} reload={reload} />}
      <Examined of={of} />
      {isOpen && (
        <Section title={t('withdraw.title')}>
          <Confirmed label={t('withdraw.label')} question={t('withdraw.question')} effect={t('withdraw.effect')} command={withdrawing} what={() => undefined} reload={reload} danger />
        </Section>
      )}
    </>
  )
}

/** What the registry misses, and the form that answers. */
function Wanted({ of, version, reload }: { of: Application; version: number | undefined; reload: () => void }) {
  const t = useTexts()
  const language = useLanguage()
  const { missing = [], requestedOn } = of.details?.supplement ?? {}
  return (
    <>
      <Alert
        type="warning"
        showIcon
        title={t('supplement.asked', { day: requestedOn ? day(requestedOn, language) : '' })}
        description={
          <ul className={styles.missing}>
            {missing.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        }
      />
      <SupplementForm key={version} of={of} version={version} reload={reload} />
    </>
  )
}

import { Button } from 'antd'
import { Link, useNavigate } from 'react-router'
import { CreditParts } from '../../credit/CreditParts'
import { Answer } from '../../layout/Answer'
import { Page, Section } from '../../layout/Page'
import { useTexts as useFilingTexts } from '../../filing/texts'
import { useAccount } from '../../signin/account'
import { SignedIn } from '../../signin/SignedIn'
import { State } from '../../words/State'
import { CertificateOf } from '../CertificateOf'
import { useOrganisation } from '../queries'
import { RegisteredItems } from '../RegisteredItems'
import { OwnApplications } from './OwnApplications'
import styles from './own.module.css'
import { useTexts } from './texts'

/** The organisation whose account is signed in: its credit, what is registered, what it applied for. */
export function Component() {
  const t = useTexts()
  const code = useAccount()?.organisation ?? ''
  return (
    <Page title={t('title')} lead={code ? <Lead code={code} /> : t('lead')}>
      <SignedIn roles={['ORGANISATION']}>
        <Own code={code} />
      </SignedIn>
    </Page>
  )
}

function Lead({ code }: { code: string }) {
  const t = useTexts()
  const { data } = useOrganisation(code)
  return (
    <>
      <span>{data?.items?.['NAME']}</span>
      <State of={data?.state} />
      <Link to={`/organisations/${code}`}>{t('public')}</Link>
    </>
  )
}

function Own({ code }: { code: string }) {
  const t = useTexts()
  const filing = useFilingTexts()
  const navigate = useNavigate()
  const organisation = useOrganisation(code)
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <CreditParts code={code} />
      </div>
      <div className={styles.column}>
        <Section
          title={t('applications.title')}
          extra={
            <div className={styles.acts}>
              <Button onClick={() => void navigate('/founding')}>{filing('found.apply')}</Button>
              <Button type="primary" onClick={() => void navigate('/my-organisation/change')}>
                {t('applications.change')}
              </Button>
            </div>
          }
        >
          <OwnApplications />
        </Section>
        <Section title={t('registered')}>
          <Answer of={organisation}>{(of) => <RegisteredItems of={of} />}</Answer>
        </Section>
        <Section title={t('certificate')}>
          <CertificateOf code={code} />
        </Section>
      </div>
    </div>
  )
}

import { Typography } from 'antd'
import { lazy, Suspense } from 'react'
import { Link, useParams } from 'react-router'
import { CreditParts } from '../credit/CreditParts'
import { HoursSection } from '../balances/HoursSection'
import { Answer } from '../layout/Answer'
import { Page, Section } from '../layout/Page'
import { Waiting } from '../layout/Waiting'
import { has, useAccount } from '../signin/account'
import { useDivisions } from '../words/divisions'
import { State } from '../words/State'
import { useTexts as useWords } from '../words/texts'
import { CertificateOf } from './CertificateOf'
import { HistoryOf } from './HistoryOf'
import styles from './organisations.module.css'
import { useOrganisation, type Organisation } from './queries'
import { RegisteredItems } from './RegisteredItems'
import { useTexts } from './texts'

// Only officers fetch it.
const Supervision = lazy(() => import('../supervision/Supervision'))

export function Component() {
  const t = useTexts()
  const isOfficer = has(useAccount(), 'REGISTRAR', 'SUPERVISOR', 'LEADER')
  const { code = '' } = useParams()
  const organisation = useOrganisation(code)
  const name = organisation.data?.items?.['NAME'] ?? code
  return (
    <Page title={name} lead={organisation.data ? <Lead of={organisation.data} /> : <Link to="/organisations">{t('back')}</Link>}>
      <Answer of={organisation}>
        {(of) => (
          <div className={styles.columns}>
            <div className={styles.column}>
              <CreditParts code={code} />
              <HoursSection code={code} />
            </div>
            <div className={styles.column}>
              {isOfficer && (
                <Suspense fallback={<Waiting rows={3} />}>
                  <Supervision code={code} />
                </Suspense>
              )}
              <Section title={t('registeredItems')}>
                <RegisteredItems of={of} />
              </Section>
              <Section title={t('certificate.title')}>
                <CertificateOf code={code} />
              </Section>
              <Section title={t('history.title')}>
                <HistoryOf code={code} />
              </Section>
            </div>
          </div>
        )}
      </Answer>
    </Page>
  )
}

function Lead({ of: { code = '', type, state, division } }: { of: Organisation }) {
  const words = useWords()
  const { nameOf } = useDivisions()
  return (
    <>
      <State of={state} />
      <span>{type && words(`types.${type}`)}</span>
      <span>{nameOf(division)}</span>
      <Typography.Text code copyable aria-label={words('code')}>
        {code}
      </Typography.Text>
    </>
  )
}

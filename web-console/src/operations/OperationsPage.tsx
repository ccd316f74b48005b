import { lazy, Suspense } from 'react'
import { useSearchParams } from 'react-router'
import { Failure } from '../api/problems'
import { Page, Section } from '../layout/Page'
import { Trouble } from '../layout/Trouble'
import { Waiting } from '../layout/Waiting'
import { Choice, Filters } from '../lists/Filters'
import { has, useAccount } from '../signin/account'
import { LettersOf } from './LettersOf'
import styles from './operations.module.css'
import { LETTER_STATES, SERVICES } from './queries'
import { ServiceCard } from './ServiceCard'
import { useTexts } from './texts'

const Traffic = lazy(() => import('./Traffic'))

const FORBIDDEN = new Failure({ status: 403, code: 'forbidden' })
const SIGNED_OUT = new Failure({ status: 401, code: 'unauthenticated' })

/** For operators: how the services do, and the events they could not take in. */
export function Component() {
  const t = useTexts()
  const account = useAccount()
  return (
    <Page title={t('title')} lead={t('lead')}>
      {has(account, 'OPERATOR') ? <Whole /> : <Trouble error={account ? FORBIDDEN : SIGNED_OUT} />}
    </Page>
  )
}

function Whole() {
  const t = useTexts()
  const [address] = useSearchParams()
  const service = SERVICES.find((known) => known === address.get('service'))
  const state = LETTER_STATES.find((known) => known === address.get('state')) ?? 'OPEN'
  return (
    <>
      <Section title={t('services.title')}>
        <ul className={styles.services}>
          {SERVICES.map((one) => (
            <ServiceCard key={one} service={one} />
          ))}
        </ul>
      </Section>
      <Section title={t('traffic.title')}>
        <Suspense fallback={<Waiting />}>
          <Traffic />
        </Suspense>
      </Section>
      <Filters names={['service', 'state']}>
        <Choice name="service" label={t('service')} options={SERVICES.map((one) => ({ value: one, label: t(`services.names.${one}`) }))} />
        <Choice name="state" label={t('state')} first={t('states.OPEN')} options={LETTER_STATES.filter((one) => one !== 'OPEN').map((one) => ({ value: one, label: t(`states.${one}`) }))} />
      </Filters>
      {SERVICES.filter((one) => !service || one === service).map((one) => (
        <Section key={one} title={t('letters.title', { service: t(`services.names.${one}`), state: t(`states.${state}`) })}>
          <LettersOf service={one} state={state} isAlone={one === service} />
        </Section>
      ))}
    </>
  )
}

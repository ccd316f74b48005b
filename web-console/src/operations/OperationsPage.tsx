import { Tag } from 'antd'
import { Link, useSearchParams } from 'react-router'
import { Failure, kindOf, problemIn } from '../api/problems'
import { moment, number } from '../language/format'
import { useLanguage } from '../language/language'
import { Page, Section } from '../layout/Page'
import { Trouble } from '../layout/Trouble'
import { Choice, Filters } from '../lists/Filters'
import lists from '../lists/lists.module.css'
import { has, useAccount } from '../signin/account'
import { LettersOf } from './LettersOf'
import styles from './operations.module.css'
import { LETTER_STATES, SERVICES, useServices } from './queries'
import { useTexts } from './texts'

const FORBIDDEN = new Failure({ status: 403, code: 'forbidden' })
const SIGNED_OUT = new Failure({ status: 401, code: 'unauthenticated' })

/** For operators: which services answer, and the events they could not take in. */
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
        <Services />
      </Section>
      <Filters names={['service', 'state']}>
        <Choice name="service" label={t('service')} options={SERVICES.map((one) => ({ value: one, label: t(`services.names.${one}`) }))} />
        <Choice name="state" label={t('state')} options={LETTER_STATES.map((one) => ({ value: one, label: t(`states.${one}`) }))} />
      </Filters>
      {SERVICES.filter((one) => !service || one === service).map((one) => (
        <Section key={one} title={t('letters.title', { service: t(`services.names.${one}`), state: t(`states.${state}`) })}>
          <LettersOf service={one} state={state} isAlone={one === service} />
        </Section>
      ))}
    </>
  )
}

function Services() {
  const t = useTexts()
  const language = useLanguage()
  const asked = useServices()
  return (
    <ul className={styles.services}>
      {SERVICES.map((service, at) => {
        const { data, isPending, isError, error, dataUpdatedAt } = asked[at] ?? { isPending: true }
        const count = data?.items?.length ?? 0
        return (
          <li key={service} className={styles.service}>
            <h3>{t(`services.names.${service}`)}</h3>
            {isPending ? <Tag>{t('services.asking')}</Tag> : <Tag color={isError ? 'error' : 'success'}>{t(isError ? `services.failing.${failing(error)}` : 'services.answers')}</Tag>}
            {data && (
              <p>
                <Link to={`/operations?service=${service}`}>
                  {t(data.next ? 'services.manyOpen' : 'services.open', { count: number(count, language) })}
                </Link>
              </p>
            )}
            {dataUpdatedAt ? <p className={lists.note}>{t('services.at', { at: moment(new Date(dataUpdatedAt).toISOString(), language) })}</p> : null}
          </li>
        )
      })}
    </ul>
  )
}

function failing(error: unknown) {
  const kind = kindOf(problemIn(error))
  return kind === 'unreachable' || kind === 'busy' ? 'away' : 'failed'
}

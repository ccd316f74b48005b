import { Alert, Form, Radio } from 'antd'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { Answer } from '../layout/Answer'
import { Page } from '../layout/Page'
import { useOrganisation, type Organisation } from '../organisations/queries'
import { has, useAccount } from '../signin/account'
import { useTexts as useWords } from '../words/texts'
import styles from './applications.module.css'
import { FilingForm } from './FilingForm'
import type { Act } from './queries'
import { useTexts } from './texts'

/** A change or deregistration that a registration officer files for an organisation. */
export function Component() {
  const t = useTexts()
  const { code = '' } = useParams()
  const account = useAccount()
  const organisation = useOrganisation(code)
  const name = organisation.data?.items?.['NAME'] ?? code
  return (
    <Page title={t('filing.title', { name })} lead={<Link to={`/organisations/${code}`}>{t('filing.lead')}</Link>}>
      {has(account, 'REGISTRAR') ? (
        <Answer of={organisation}>{(of) => <Filing of={of} />}</Answer>
      ) : (
        <Alert type="warning" showIcon title={t('filing.forbidden')} />
      )}
    </Page>
  )
}

function Filing({ of }: { of: Organisation }) {
  const t = useTexts()
  const words = useWords()
  const possible = actsFor(of)
  const [act, setAct] = useState<Act | undefined>(possible[0])
  if (!act || !of.state) return <Alert type="info" showIcon title={t('filing.state', { state: of.state ? words(`states.${of.state}`) : '' })} />
  return (
    <div className={styles.form}>
      <Form layout="vertical" component={false}>
        <Form.Item label={t('filing.act')} extra={t(act === 'CHANGE' ? 'filing.changeOnly' : 'filing.deregistrationOnly')}>
          <Radio.Group value={act} onChange={({ target }) => setAct(target.value as Act)} aria-label={t('filing.act')}>
            {(['CHANGE', 'DEREGISTRATION'] as const).map((one) => (
              <Radio key={one} value={one} disabled={!possible.includes(one)}>
                {t(`acts.${one}`)}
              </Radio>
            ))}
          </Radio.Group>
        </Form.Item>
      </Form>
      <FilingForm key={act} act={act} of={of} />
    </div>
  )
}

function actsFor({ state }: Organisation): Act[] {
  if (state === 'REGISTERED') return ['CHANGE']
  return state === 'LIQUIDATING' || state === 'REVOKED' ? ['DEREGISTRATION'] : []
}

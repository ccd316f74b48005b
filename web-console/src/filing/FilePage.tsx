import { Alert, Form, Radio } from 'antd'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import type { Act } from '../applications/queries'
import { useTexts as useActs } from '../applications/texts'
import { Answer } from '../layout/Answer'
import { Page } from '../layout/Page'
import { useOrganisation, type Organisation } from '../organisations/queries'
import { SignedIn } from '../signin/SignedIn'
import { useTexts as useWords } from '../words/texts'
import { ChangeForm } from './ChangeForm'
import styles from './filing.module.css'
import { useTexts } from './texts'

/** A change or deregistration that a registration officer files for an organisation. */
export function Component() {
  const t = useTexts()
  const { code = '' } = useParams()
  const organisation = useOrganisation(code)
  const name = organisation.data?.items?.['NAME'] ?? code
  return (
    <Page title={t('title', { name })} lead={<Link to={`/organisations/${code}`}>{t('lead')}</Link>}>
      <SignedIn roles={['REGISTRAR']}>
        <Answer of={organisation}>{(of) => <Filing of={of} />}</Answer>
      </SignedIn>
    </Page>
  )
}

function Filing({ of }: { of: Organisation }) {
  const t = useTexts()
  const acts = useActs()
  const words = useWords()
  const possible = actsFor(of)
  const [act, setAct] = useState(possible[0])
  if (!act || !of.state) return <Alert type="info" showIcon title={t('state', { state: of.state ? words(`states.${of.state}`) : '' })} />
  return (
    <div className={styles.form}>
      <Form layout="vertical" component={false}>
        <Form.Item label={t('act')} extra={t(act === 'CHANGE' ? 'changeOnly' : 'deregistrationOnly')}>
          <Radio.Group value={act} onChange={({ target }) => setAct(target.value as typeof act)} aria-label={t('act')}>
            {(['CHANGE', 'DEREGISTRATION'] as const).map((one) => (
              <Radio key={one} value={one} disabled={!possible.includes(one)}>
                {acts(`acts.${one}`)}
              </Radio>
            ))}
          </Radio.Group>
        </Form.Item>
      </Form>
      <ChangeForm key={act} act={act} of={of} to={(id) => `/applications/${id}`} />
    </div>
  )
}

function actsFor({ state }: Organisation): Exclude<Act, 'ESTABLISHMENT'>[] {
  if (state === 'REGISTERED') return ['CHANGE']
  return state === 'LIQUIDATING' || state === 'REVOKED' ? ['DEREGISTRATION'] : []
}

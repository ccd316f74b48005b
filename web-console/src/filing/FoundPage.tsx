import { App, Button, Form, Radio } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { Page, Section } from '../layout/Page'
import { Trouble } from '../layout/Trouble'
import { has, useAccount } from '../signin/account'
import { SignedIn } from '../signin/SignedIn'
import { TYPES, type OrganisationType } from '../words/kinds'
import { useTexts as useWords } from '../words/texts'
import { errorsBeside, sent, type ContentValues } from './content'
import styles from './filing.module.css'
import { founded, FOUNDING } from './founding'
import { FoundingFields } from './FoundingFields'
import { ItemFields } from './ItemFields'
import { NameFindings } from './NameFindings'
import { PaperFields } from './PaperFields'
import { useFiling } from './queries'
import { useTexts } from './texts'

/** The application for an organisation to be founded, by its founders or filled in for them at the counter. */
export function Component() {
  const t = useTexts()
  return (
    <Page title={t('found.title')} lead={t('found.lead')}>
      <SignedIn roles={['ORGANISATION', 'REGISTRAR']}>
        <Founding />
      </SignedIn>
    </Page>
  )
}

function Founding() {
  const t = useTexts()
  const words = useWords()
  const [type, setType] = useState<OrganisationType>('SOCIETY')
  return (
    <div className={styles.form}>
      <Form layout="vertical" component={false}>
        <Form.Item label={words('type')}>
          <Radio.Group value={type} onChange={({ target }) => setType(target.value as OrganisationType)} aria-label={words('type')}>
            {TYPES.map((one) => (
              <Radio key={one} value={one}>
                {words(`types.${one}`)}
              </Radio>
            ))}
          </Radio.Group>
        </Form.Item>
      </Form>
      <p className={styles.note}>{t('found.next')}</p>
      <FoundForm key={type} type={type} />
    </div>
  )
}

function FoundForm({ type }: { type: OrganisationType }) {
  const t = useTexts()
  const navigate = useNavigate()
  const account = useAccount()
  const { message } = App.useApp()
  const [form] = Form.useForm<ContentValues>()
  const filing = useFiling()
  const supervision = Form.useWatch(['founding', 'supervision'], form)
  const isOfficer = has(account, 'REGISTRAR')
  const file = (values: ContentValues) =>
    filing.mutate(
      { act: 'ESTABLISHMENT', type, content: sent(founded(type, values)) },
      {
        onSuccess: ({ id }) => {
          void message.success(t('done'))
          void navigate(isOfficer ? `/applications/${id}` : `/my-organisation/applications/${id}`)
        },
        onError: (error) => form.setFields(errorsBeside(error, values.papers)),
      },
    )
  return (
    <Form<ContentValues> form={form} layout="vertical" className={styles.form} initialValues={{ founding: FOUNDING[type] }} onFinish={file} disabled={filing.isPending} scrollToFirstError>
      <Section title={t('items')}>
        <ItemFields type={type} isFounding ofName={<NameFindings type={type} />} />
      </Section>
      <Section title={t('founding.title')}>
        <FoundingFields type={type} />
      </Section>
      <Section title={t('papers')}>
        <PaperFields act="ESTABLISHMENT" type={type} supervised={!supervision?.directClass} />
      </Section>
      {filing.isError && <Trouble error={filing.error} />}
      <div>
        <Button type="primary" htmlType="submit" loading={filing.isPending}>
          {t('submit')}
        </Button>
      </div>
    </Form>
  )
}

import { Button, Form } from 'antd'
import { Link, useNavigate } from 'react-router'
import { Answer } from '../../layout/Answer'
import { Page, Section } from '../../layout/Page'
import { Trouble } from '../../layout/Trouble'
import { useAccount } from '../../signin/account'
import { SignedIn } from '../../signin/SignedIn'
import { useOrganisation, type Organisation } from '../queries'
import { errorsBeside, registered, sent, type ContentValues } from './content'
import { ContentFields } from './ContentFields'
import styles from './own.module.css'
import { useApplying } from './queries'
import { useTexts } from './texts'

/** Applies for a change of what is registered. */
export function Component() {
  const t = useTexts()
  return (
    <Page title={t('change.title')} lead={<Link to="/my-organisation">{t('back')}</Link>}>
      <SignedIn roles={['ORGANISATION']}>
        <Change />
      </SignedIn>
    </Page>
  )
}

function Change() {
  const organisation = useOrganisation(useAccount()?.organisation ?? '')
  return <Answer of={organisation}>{(of) => <Editor of={of} />}</Answer>
}

function Editor({ of }: { of: Organisation }) {
  const t = useTexts()
  const navigate = useNavigate()
  const [form] = Form.useForm<ContentValues>()
  const applying = useApplying()
  const { code = '', type = 'SOCIETY' } = of
  const before = registered(of)
  const apply = (values: ContentValues) =>
    applying.mutate(
      { act: 'CHANGE', type, organisation: code, content: sent(values) },
      {
        onSuccess: (receipt) => void navigate(`/my-organisation/applications/${receipt?.id}`),
        onError: (error) => form.setFields(errorsBeside(error, values.papers ?? {}) as never),
      },
    )
  return (
    <Section title={t('change.section')}>
      <Form<ContentValues> form={form} layout="vertical" initialValues={before} onFinish={apply} disabled={applying.isPending} scrollToFirstError>
        <ContentFields type={type} before={before} />
        <div className={styles.column}>
          {applying.isError && <Trouble error={applying.error} />}
          <div>
            <Button type="primary" htmlType="submit" loading={applying.isPending}>
              {t('change.submit')}
            </Button>
          </div>
        </div>
      </Form>
    </Section>
  )
}

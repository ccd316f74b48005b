import { Alert, Button, Checkbox, Form } from 'antd'
import { useClause } from '../clauses/useClause'
import { isStale } from '../commands/useCommand'
import { fieldErrors } from '../api/problems'
import { useLanguage, worded } from '../language/language'
import { Answer } from '../layout/Answer'
import { Trouble } from '../layout/Trouble'
import { Fields } from './Fields'
import { useConsentText, useCorrecting, useJoining, type Own, type RecordForm } from './queries'
import { recordOf, sent } from './record'
import { useTexts } from './texts'
import styles from './volunteers.module.css'

/** Joins after reading what one agrees to. */
export function Join() {
  return <Answer of={useConsentText()}>{({ version = '', text, clause = '' }) => <JoinForm version={version} clause={clause} text={text} />}</Answer>
}

function JoinForm({ version, text, clause }: { version: string; text: { zh?: string; en?: string } | undefined; clause: string }) {
  const t = useTexts()
  const language = useLanguage()
  const [form] = Form.useForm<{ record: RecordForm; agreed: boolean }>()
  const told = useClause()
  const joining = useJoining(version)
  return (
    <Form
      form={form}
      layout="vertical"
      disabled={joining.isPending}
      scrollToFirstError
      onFinish={({ record }) => joining.mutate(sent(record), { onError: (error) => form.setFields(fieldErrors(error) as never) })}
    >
      <Fields at={['record']} />
      <div className={styles.consent}>
        <h3 className={styles.heading}>{t('join.consent')}</h3>
        <p>{worded(text, language)}</p>
        <p className={styles.note}>{t('join.consentVersion', { version, clause: told(clause) })}</p>
      </div>
      <Form.Item
        name="agreed"
        valuePropName="checked"
        rules={[{ validator: (_, agreed) => (agreed ? Promise.resolve() : Promise.reject(new Error(t('join.agreeFirst')))) }]}
      >
        <Checkbox>{t('join.agree')}</Checkbox>
      </Form.Item>
      <div className={styles.sent}>
        {joining.isError && <Trouble error={joining.error} />}
        <Button type="primary" size="large" htmlType="submit" loading={joining.isPending}>
          {t('join.join')}
        </Button>
      </div>
    </Form>
  )
}

export function Correct({ of, version, reload }: { of: Own; version: number | undefined; reload: () => void }) {
  const t = useTexts()
  const [form] = Form.useForm<RecordForm>()
  const correcting = useCorrecting(version)
  return (
    <Form
      key={version}
      form={form}
      layout="vertical"
      initialValues={recordOf(of)}
      disabled={correcting.isPending}
      scrollToFirstError
      onFinish={(record) => correcting.mutate(sent(record), { onError: (error) => form.setFields(fieldErrors(error) as never) })}
    >
      <Fields numberStays />
      <div className={styles.sent}>
        {correcting.isError && <Trouble error={correcting.error} />}
        {correcting.isError && isStale(correcting.error) && (
          <Button
            onClick={() => {
              correcting.reset()
              reload()
            }}
          >
            {t('correct.reload')}
          </Button>
        )}
        {correcting.isSuccess && <Alert type="success" showIcon title={t('correct.done')} />}
        <div>
          <Button type="primary" htmlType="submit" loading={correcting.isPending}>
            {t('correct.save')}
          </Button>
        </div>
      </div>
    </Form>
  )
}

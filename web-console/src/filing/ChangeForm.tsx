import { App, Button, Form, Input } from 'antd'
import { useNavigate } from 'react-router'
import { changedItems } from '../applications/items'
import type { Act, Items } from '../applications/queries'
import { DayPicker } from '../days/DayPicker'
import { today } from '../language/format'
import { Section } from '../layout/Page'
import { Trouble } from '../layout/Trouble'
import type { Organisation } from '../organisations/queries'
import { errorsBeside, registered, sent, withoutBlanks, type ContentValues } from './content'
import styles from './filing.module.css'
import { ItemFields } from './ItemFields'
import { PaperFields } from './PaperFields'
import { useFiling } from './queries'
import { useTexts } from './texts'

interface Filing {
  act: Exclude<Act, 'ESTABLISHMENT'>
  of: Organisation
  /** Where the application is shown afterwards. */
  to: (id: string) => string
}

/** A change of what is registered, or the deregistration. */
export function ChangeForm({ act, of, to }: Filing) {
  const t = useTexts()
  const navigate = useNavigate()
  const { message } = App.useApp()
  const [form] = Form.useForm<ContentValues>()
  const filing = useFiling()
  const before = registered(of)
  const { code = '', type = 'SOCIETY' } = of
  const isChange = act === 'CHANGE'
  const wanted = (Form.useWatch('items', form) as Items | undefined) ?? before.items
  const changed = isChange ? changedItems(withoutBlanks(wanted) as Items, of) : []
  const isUnchanged = isChange && changed.length === 0
  const file = (values: ContentValues) =>
    filing.mutate(
      { act, type, organisation: code, content: sent(isChange ? values : { ...values, items: before.items }) },
      {
        onSuccess: ({ id }) => {
          void message.success(t('done'))
          void navigate(to(String(id)))
        },
        onError: (error) => form.setFields(errorsBeside(error, values.papers)),
      },
    )
  return (
    <Form<ContentValues> form={form} layout="vertical" className={styles.form} initialValues={before} onFinish={file} disabled={filing.isPending} scrollToFirstError>
      {isChange && (
        <Section title={t('items')}>
          <p className={styles.note}>{t('itemsNext')}</p>
          <ItemFields type={type} />
        </Section>
      )}
      <Section title={t('papers')}>
        <PaperFields act={act} type={type} supervised={Boolean(wanted.supervisingUnit)} changed={changed} />
        {isChange && (
          <Form.Item name="supervisorConsentOn" label={t('consentOn')}>
            <DayPicker max={today()} />
          </Form.Item>
        )}
        <Form.Item name="ground" label={t('ground')}>
          <Input.TextArea maxLength={1000} rows={2} />
        </Form.Item>
      </Section>
      {filing.isError && <Trouble error={filing.error} />}
      <div className={styles.row}>
        <Button type="primary" htmlType="submit" loading={filing.isPending} disabled={isUnchanged}>
          {t('submit')}
        </Button>
        <span className={styles.note}>{isUnchanged ? t('nothing') : isChange ? '' : t('deregister', { name: of.items?.['NAME'] ?? '' })}</span>
      </div>
    </Form>
  )
}

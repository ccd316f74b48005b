import { App, Button, Form, Input } from 'antd'
import { useNavigate } from 'react-router'
import { fieldErrors } from '../api/problems'
import { today } from '../language/format'
import { Section } from '../layout/Page'
import { Trouble } from '../layout/Trouble'
import type { Organisation } from '../organisations/queries'
import styles from './applications.module.css'
import { useFiling } from './commands'
import { ItemFields, PaperFields } from './filingFields'
import { asItems, changedItems } from './items'
import type { Act, Items } from './queries'
import { useTexts } from './texts'

interface Filled {
  content: {
    items: Items
    papers?: Record<string, string>
    supervisorConsentOn?: string
    ground?: string
  }
}

export function FilingForm({ act, of }: { act: Act; of: Organisation }) {
  const t = useTexts()
  const navigate = useNavigate()
  const { message } = App.useApp()
  const [form] = Form.useForm<Filled>()
  const wanted = Form.useWatch(['content', 'items'], form) ?? asItems(of)
  const changed = act === 'CHANGE' ? changedItems(cleaned(wanted), of) : []
  const filing = useFiling()
  const file = ({ content: { items, papers = {}, supervisorConsentOn, ground } }: Filled) =>
    filing.mutate(
      {
        act,
        type: of.type ?? 'SOCIETY',
        organisation: of.code,
        content: {
          items: act === 'CHANGE' ? required(cleaned(items), of) : required(asItems(of), of),
          documents: Object.entries(papers).flatMap(([document, reference]) => (reference?.trim() ? [{ document, reference: reference.trim() }] : [])),
          ...(supervisorConsentOn ? { supervisorConsentOn } : {}),
          ...(ground?.trim() ? { ground: ground.trim() } : {}),
        },
      },
      {
        onSuccess: ({ id }) => {
          void message.success(t('filing.done'))
          void navigate(`/applications/${id}`)
        },
        onError: (error) => form.setFields(fieldErrors(error) as Parameters<typeof form.setFields>[0]),
      },
    )
  const unchanged = act === 'CHANGE' && changed.length === 0
  return (
    <Form<Filled> form={form} layout="vertical" className={styles.form} initialValues={{ content: { items: asItems(of) } }} onFinish={file} scrollToFirstError>
      {act === 'CHANGE' && (
        <Section title={t('filing.items')}>
          <ItemFields type={of.type ?? 'SOCIETY'} />
        </Section>
      )}
      <Section title={t('filing.documents')}>
        <PaperFields act={act} type={of.type ?? 'SOCIETY'} supervised={Boolean(act === 'CHANGE' ? wanted.supervisingUnit : of.items?.['SUPERVISING_UNIT'])} changed={changed} />
        {act === 'CHANGE' && (
          <Form.Item name={['content', 'supervisorConsentOn']} label={t('filing.consentOn')}>
            <Input type="date" max={today()} />
          </Form.Item>
        )}
        <Form.Item name={['content', 'ground']} label={t('filing.ground')}>
          <Input.TextArea maxLength={1000} rows={2} />
        </Form.Item>
      </Section>
      {filing.isError && <Trouble error={filing.error} />}
      <div className={styles.steps}>
        <Button type="primary" htmlType="submit" loading={filing.isPending} disabled={unchanged}>
          {t('filing.next')}
        </Button>
        <span className={styles.note}>{unchanged ? t('filing.nothing') : act === 'DEREGISTRATION' ? t('filing.deregister', { name: of.items?.['NAME'] ?? '' }) : ''}</span>
      </div>
    </Form>
  )
}

/** A field left empty is no item. */
const cleaned = (items: Items) => Object.fromEntries(Object.entries(items).filter(([, value]) => value !== '' && value !== undefined)) as Items

const required = (items: Items, of: Organisation) => ({ ...items, fund: Number(items.fund ?? 0), division: items.division ?? of.division ?? '' })

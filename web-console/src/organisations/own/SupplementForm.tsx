import { Button, Form } from 'antd'
import { changedItems } from '../../applications/items'
import type { Items } from '../../applications/queries'
import { isStale } from '../../commands/useCommand'
import { errorsBeside, handedIn, sent, withoutBlanks, type ContentValues } from '../../filing/content'
import { founded } from '../../filing/founding'
import { FoundingFields } from '../../filing/FoundingFields'
import { ItemFields } from '../../filing/ItemFields'
import { PaperFields } from '../../filing/PaperFields'
import { Section } from '../../layout/Page'
import { Trouble } from '../../layout/Trouble'
import { useOrganisation } from '../queries'
import styles from './own.module.css'
import { useSupplementing, type Application } from './queries'
import { useTexts } from './texts'

/** The answer to a request for supplements: all that was handed in, as it shall be. */
export function SupplementForm({ of, version, reload }: { of: Application; version: number | undefined; reload: () => void }) {
  const t = useTexts()
  const [form] = Form.useForm<ContentValues>()
  const { data: register } = useOrganisation(of.organisation ?? '')
  const command = useSupplementing(of.id ?? '', version)
  const before = handedIn(of)
  const { act = 'CHANGE', type = 'SOCIETY' } = of
  const isFounding = act === 'ESTABLISHMENT'
  const items = (Form.useWatch('items', form) as Items | undefined) ?? before.items
  const supervision = Form.useWatch(['founding', 'supervision'], form) as { directClass?: string } | undefined
  const answer = (values: ContentValues) =>
    command.mutate(sent(isFounding ? founded(type, values) : values), { onError: (error) => form.setFields(errorsBeside(error, values.papers)) })
  return (
    <Form<ContentValues> form={form} layout="vertical" className={styles.column} initialValues={before} onFinish={answer} disabled={command.isPending} scrollToFirstError>
      <Section title={t('appliedFor')}>
        <ItemFields type={type} isFounding={isFounding} />
        {isFounding && <FoundingFields type={type} />}
      </Section>
      <Section title={t('supplement.title')}>
        <PaperFields
          act={act}
          type={type}
          supervised={isFounding ? !supervision?.directClass : Boolean(items.supervisingUnit)}
          changed={act === 'CHANGE' && register ? changedItems(withoutBlanks(items) as Items, register) : []}
        />
      </Section>
      {command.isError && <Trouble error={command.error} />}
      {command.isError && isStale(command.error) && <Button onClick={reload}>{t('supplement.reload')}</Button>}
      <div>
        <Button type="primary" htmlType="submit" loading={command.isPending}>
          {t('supplement.answer')}
        </Button>
      </div>
    </Form>
  )
}

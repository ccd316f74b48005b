import { Form, Input, InputNumber, Select } from 'antd'
import { useClause } from '../clauses/useClause'
import { useLanguage, worded } from '../language/language'
import { Answer } from '../layout/Answer'
import { useDivisions } from '../words/divisions'
import { useTexts as useWords } from '../words/texts'
import styles from './applications.module.css'
import { FIELDS } from './items'
import { useRequired, type Act, type Application, type Item } from './queries'
import { useTexts } from './texts'

type Type = NonNullable<Application['type']>

const LONG: Item[] = ['PURPOSE', 'SCOPE']
const OF_ONE_TYPE: Partial<Record<Item, Type>> = { AREA_OF_ACTIVITY: 'SOCIETY', FOUNDATION_TYPE: 'FOUNDATION' }
const OPTIONAL: Item[] = ['SUPERVISING_UNIT']

/** The registered items, as they are to be. */
export function ItemFields({ type }: { type: Type }) {
  const t = useTexts()
  const words = useWords()
  const { divisions } = useDivisions()
  const fields = FIELDS.filter(([, item]) => !OF_ONE_TYPE[item] || OF_ONE_TYPE[item] === type)
  const needed = [{ required: true, message: t('fields.required') }]
  return (
    <>
      {fields.map(([field, item]) => (
        <Form.Item key={item} name={['content', 'items', field]} label={item === 'FUND' ? words(`funds.${type}`) : words(`items.${item}`)} rules={OPTIONAL.includes(item) ? [] : needed}>
          {item === 'FUND' ? <InputNumber min={0} precision={2} suffix={t('filing.yuan')} className={styles.amount} /> : LONG.includes(item) ? <Input.TextArea rows={2} /> : <Input />}
        </Form.Item>
      ))}
      <Form.Item name={['content', 'items', 'division']} label={words('division')} rules={needed}>
        <Select options={divisions.filter(({ kind }) => kind !== 'CITY').map(({ code, name }) => ({ value: code, label: name }))} />
      </Form.Item>
    </>
  )
}

/** A line for each document the law wants, with its clause. */
export function PaperFields({ act, type, supervised, changed }: { act: Act; type: Type; supervised: boolean; changed: Item[] }) {
  const t = useTexts()
  const clause = useClause()
  const language = useLanguage()
  return (
    <Answer of={useRequired(act, type, supervised, changed)} rows={3}>
      {(documents) => (
        <>
          <p className={styles.note}>{t('filing.documentsNext')}</p>
          {[...new Map(documents.map((document) => [document.code, document])).values()].map(({ code = '', title, clause: rule }) => (
            <Form.Item key={code} name={['content', 'papers', code]} label={worded(title, language)} extra={clause(rule)}>
              <Input maxLength={200} />
            </Form.Item>
          ))}
        </>
      )}
    </Answer>
  )
}

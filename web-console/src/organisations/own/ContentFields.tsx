import { Form, Input, InputNumber, Select, Spin } from 'antd'
import { useLanguage, worded } from '../../language/language'
import { Trouble } from '../../layout/Trouble'
import { useDivisions } from '../../words/divisions'
import type { OrganisationType } from '../../words/kinds'
import { useTexts as useWords } from '../../words/texts'
import styles from './own.module.css'
import { changedItems, type ContentValues } from './content'
import { useRequiredDocuments, type Filled } from './queries'
import { useTexts } from './texts'

/** The items as they shall be, and the papers that prove it. */
export function ContentFields({ type, before }: { type: OrganisationType; before: ContentValues }) {
  const t = useTexts()
  const words = useWords()
  const { divisions } = useDivisions()
  const needed = [{ required: true, message: t('change.needed') }]
  return (
    <>
      <fieldset className={styles.fields}>
        <legend>{t('change.items')}</legend>
        <p className={styles.note}>{t('change.itemsNote')}</p>
        <Form.Item name={['items', 'name']} label={words('items.NAME')} rules={needed}>
          <Input maxLength={100} />
        </Form.Item>
        <div className={styles.pair}>
          <Form.Item name={['items', 'domicile']} label={words('items.DOMICILE')} rules={needed}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name={['items', 'division']} label={words('division')} rules={needed}>
            <Select options={divisions.filter(({ kind }) => kind !== 'CITY').map(({ code, name }) => ({ value: code, label: name }))} />
          </Form.Item>
          <Form.Item name={['items', 'legalRepresentative']} label={words('items.LEGAL_REPRESENTATIVE')} rules={needed}>
            <Input maxLength={50} />
          </Form.Item>
          <Form.Item name={['items', 'fund']} label={words(`funds.${type}`)} rules={needed}>
            <InputNumber min={0} precision={2} suffix={t('change.yuan')} className={styles.wide} />
          </Form.Item>
          <Form.Item name={['items', 'supervisingUnit']} label={words('items.SUPERVISING_UNIT')}>
            <Input maxLength={100} />
          </Form.Item>
          {type === 'SOCIETY' && (
            <Form.Item name={['items', 'areaOfActivity']} label={words('items.AREA_OF_ACTIVITY')}>
              <Input maxLength={200} />
            </Form.Item>
          )}
          {type === 'FOUNDATION' && (
            <Form.Item name={['items', 'foundationType']} label={words('items.FOUNDATION_TYPE')}>
              <Input maxLength={100} />
            </Form.Item>
          )}
        </div>
        <Form.Item name={['items', 'purpose']} label={words('items.PURPOSE')} rules={needed}>
          <Input.TextArea rows={2} maxLength={1000} />
        </Form.Item>
        <Form.Item name={['items', 'scope']} label={words('items.SCOPE')} rules={needed}>
          <Input.TextArea rows={2} maxLength={2000} />
        </Form.Item>
      </fieldset>
      <fieldset className={styles.fields}>
        <legend>{t('change.papers')}</legend>
        <p className={styles.note}>{t('change.papersNote')}</p>
        <Papers type={type} before={before} />
        <Form.Item name="supervisorConsentOn" label={t('change.consentOn')}>
          <Input type="date" className={styles.date} />
        </Form.Item>
        <Form.Item name="ground" label={t('change.ground')}>
          <Input.TextArea rows={2} maxLength={1000} />
        </Form.Item>
      </fieldset>
    </>
  )
}

/** Which papers are wanted depends on what shall change. */
function Papers({ type, before }: { type: OrganisationType; before: ContentValues }) {
  const language = useLanguage()
  const t = useTexts()
  const items = (Form.useWatch('items', { preserve: true }) ?? before.items) as Filled['items']
  const wanted = useRequiredDocuments({ act: 'CHANGE', type, supervised: Boolean(items.supervisingUnit), changed: changedItems(before, items) })
  if (wanted.isError) return <Trouble error={wanted.error} again={() => void wanted.refetch()} />
  return (
    <Spin spinning={wanted.isFetching && !wanted.data}>
      {(wanted.data ?? []).map(({ code = '', title, clause }) => (
        <Form.Item key={code} name={['papers', code]} label={worded(title, language)} extra={clause && t('change.clause', { clause })}>
          <Input maxLength={200} placeholder={t('change.reference')} />
        </Form.Item>
      ))}
    </Spin>
  )
}

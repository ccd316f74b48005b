import { Form, Input, InputNumber, Select } from 'antd'
import type { OrganisationType } from '../words/kinds'
import { useDivisions } from '../words/divisions'
import { useTexts as useWords } from '../words/texts'
import styles from './filing.module.css'
import { useNeeded } from './needed'
import { useTexts } from './texts'

/** The registered items, as they are to be; a founding tells of fund and supervising unit itself. */
export function ItemFields({ type, isFounding = false, ofName }: { type: OrganisationType; isFounding?: boolean; ofName?: React.ReactNode }) {
  const t = useTexts()
  const words = useWords()
  const needed = useNeeded()
  const { divisions } = useDivisions()
  return (
    <>
      <Form.Item name={['items', 'name']} label={words('items.NAME')} rules={needed} extra={ofName}>
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
        {!isFounding && (
          <>
            <Form.Item name={['items', 'fund']} label={words(`funds.${type}`)} rules={needed}>
              <InputNumber min={0} precision={2} suffix={t('yuan')} className={styles.wide} />
            </Form.Item>
            <Form.Item name={['items', 'supervisingUnit']} label={words('items.SUPERVISING_UNIT')}>
              <Input maxLength={100} />
            </Form.Item>
          </>
        )}
        {type === 'SOCIETY' && (
          <Form.Item name={['items', 'areaOfActivity']} label={words('items.AREA_OF_ACTIVITY')} rules={needed}>
            <Input maxLength={200} />
          </Form.Item>
        )}
        {type === 'FOUNDATION' && (
          <Form.Item name={['items', 'foundationType']} label={words('items.FOUNDATION_TYPE')} rules={needed}>
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
    </>
  )
}

import { Form, Input, Select } from 'antd'
import { useNames } from '../activities/catalogue'
import { useTexts as useWords } from '../words/texts'
import { useTexts } from './texts'
import styles from './volunteers.module.css'

/** The fields of a record; `at` is where they stand in what is sent, so that what is wrong is said beside them. */
export function Fields({ at = [], numberStays = false }: { at?: string[]; numberStays?: boolean }) {
  const t = useTexts()
  const words = useWords()
  const { divisions, skills, fields } = useNames()
  const needed = [{ required: true, message: t('record.needed') }]
  return (
    <>
      <div className={styles.pair}>
        <Form.Item name={[...at, 'name']} label={t('record.name')} rules={needed}>
          <Input autoComplete="name" maxLength={50} />
        </Form.Item>
        <Form.Item name={[...at, 'identityNumber']} label={t('record.identityNumber')} rules={needed} extra={numberStays ? t('record.numberStays') : undefined}>
          <Input maxLength={18} readOnly={numberStays} autoComplete="off" />
        </Form.Item>
        <Form.Item name={[...at, 'phone']} label={t('record.phone')} rules={needed}>
          <Input type="tel" autoComplete="tel" maxLength={20} />
        </Form.Item>
        <Form.Item name={[...at, 'division']} label={words('division')} rules={needed}>
          <Select options={divisions} />
        </Form.Item>
      </div>
      <Form.Item name={[...at, 'address']} label={t('record.address')} rules={needed}>
        <Input autoComplete="street-address" maxLength={200} />
      </Form.Item>
      <div className={styles.pair}>
        <Form.Item name={[...at, 'skills']} label={t('record.skills')}>
          <Select mode="multiple" placeholder={words('several')} options={skills} showSearch={{ optionFilterProp: 'label' }} />
        </Form.Item>
        <Form.Item name={[...at, 'fields']} label={t('record.fields')}>
          <Select mode="multiple" placeholder={words('several')} options={fields} showSearch={{ optionFilterProp: 'label' }} />
        </Form.Item>
      </div>
      <details className={styles.guardian}>
        <summary>{t('record.guardianWhen')}</summary>
        <div className={styles.pair}>
          <Form.Item name={[...at, 'guardian', 'name']} label={t('record.guardianName')}>
            <Input maxLength={50} />
          </Form.Item>
          <Form.Item name={[...at, 'guardian', 'relation']} label={t('record.guardianRelation')}>
            <Input maxLength={20} />
          </Form.Item>
          <Form.Item name={[...at, 'guardian', 'phone']} label={t('record.guardianPhone')}>
            <Input type="tel" maxLength={20} />
          </Form.Item>
        </div>
      </details>
    </>
  )
}

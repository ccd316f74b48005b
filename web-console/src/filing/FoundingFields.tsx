import { Checkbox, Form, Input, InputNumber, Select } from 'antd'
import { useTexts as useApplications } from '../applications/texts'
import type { OrganisationType } from '../words/kinds'
import { useTexts as useWords } from '../words/texts'
import { BoardFields } from './BoardFields'
import styles from './filing.module.css'
import { useNeeded } from './needed'
import { OfficerFields } from './OfficerFields'
import { useTexts } from './texts'

const DIRECT = ['INDUSTRY_ASSOCIATION', 'SCIENCE_AND_TECHNOLOGY', 'CHARITY', 'COMMUNITY_SERVICE'] as const

/** The facts for which the law sets conditions: who supervises, what there is, who is in it. */
export function FoundingFields({ type }: { type: OrganisationType }) {
  return (
    <>
      <SupervisionFields />
      <PropertyFields type={type} />
      {type === 'FOUNDATION' ? <BoardFields /> : <MemberFields type={type} />}
      <OfficerFields />
    </>
  )
}

function SupervisionFields() {
  const t = useTexts()
  const words = useWords()
  const needed = useNeeded()
  const applications = useApplications()
  const isDirect = Boolean(Form.useWatch(['founding', 'supervision', 'directClass']))
  return (
    <div className={styles.pair}>
      <Form.Item name={['founding', 'supervision', 'directClass']} label={t('founding.supervision')}>
        <Select allowClear placeholder={t('founding.supervised')} options={DIRECT.map((one) => ({ value: one, label: applications(`founding.direct.${one}`) }))} />
      </Form.Item>
      {!isDirect && (
        <Form.Item name={['founding', 'supervision', 'unit']} label={words('items.SUPERVISING_UNIT')} rules={needed}>
          <Input maxLength={100} />
        </Form.Item>
      )}
    </div>
  )
}

function PropertyFields({ type }: { type: OrganisationType }) {
  const t = useTexts()
  const words = useWords()
  const isOwned = Boolean(Form.useWatch(['founding', 'property', 'premises', 'owned']))
  return (
    <>
      <div className={styles.pair}>
        <Amount name="fund" label={words(`funds.${type}`)} />
        <Amount name="total" label={t('founding.total')} />
        <Amount name="nonState" label={t('founding.nonState')} />
        {!isOwned && <Count name={['property', 'premises', 'monthsOfUse']} label={t('founding.monthsOfUse')} unit={t('founding.months')} />}
      </div>
      <Tick name={['property', 'paidInCash']} label={t('founding.paidInCash')} />
      <Tick name={['property', 'premises', 'owned']} label={t('founding.owned')} />
    </>
  )
}

function MemberFields({ type }: { type: OrganisationType }) {
  const t = useTexts()
  return (
    <div className={styles.pair}>
      {type === 'SOCIETY' && <Count name={['membership', 'individuals']} label={t('founding.individuals')} unit={t('founding.people')} />}
      {type === 'SOCIETY' && <Count name={['membership', 'units']} label={t('founding.units')} unit={t('founding.unitsOf')} />}
      <Count name={['membership', 'fullTimeStaff']} label={t('founding.staff')} unit={t('founding.people')} />
    </div>
  )
}

function Amount({ name, label }: { name: string; label: string }) {
  const t = useTexts()
  const needed = useNeeded()
  return (
    <Form.Item name={['founding', 'property', name]} label={label} rules={needed}>
      <InputNumber min={0} precision={2} suffix={t('yuan')} className={styles.wide} />
    </Form.Item>
  )
}

export function Count({ name, label, unit }: { name: string[]; label: string; unit: string }) {
  const needed = useNeeded()
  return (
    <Form.Item name={['founding', ...name]} label={label} rules={needed}>
      <InputNumber min={0} max={1_000_000} precision={0} suffix={unit} className={styles.wide} />
    </Form.Item>
  )
}

export function Tick({ name, label }: { name: string[]; label: string }) {
  return (
    <Form.Item name={['founding', ...name]} valuePropName="checked">
      <Checkbox>{label}</Checkbox>
    </Form.Item>
  )
}

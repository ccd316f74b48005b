import { Form, Input, Radio, Select } from 'antd'
import { yuan } from '../language/format'
import { useLanguage } from '../language/language'
import { PartyName } from '../lists/PartyName'
import { useTexts as useProjectTexts } from '../projects/texts'
import { useDivisions } from '../words/divisions'
import { DayField, MoneyField, Needed, TextField } from './Fields'
import type { Asked } from './forms'
import { partyOf } from './may'
import { useTexts } from './texts'

export function ClaimFields({ of: { proposal, rest = 0 }, account }: Asked) {
  const t = useTexts()
  const projects = useProjectTexts()
  const language = useLanguage()
  return (
    <>
      <PartyFields name="claimant" label={t('fields.claimant')} own={partyOf(account)} kinds={['ORGANISATION', 'COMPANY', 'TOWN']} />
      <Needed name="form" label={t('fields.form')}>
        <Radio.Group options={(proposal?.forms ?? []).map((form) => ({ value: form, label: projects(`forms.${form}`) }))} />
      </Needed>
      <MoneyField name="value" label={t('fields.value')} hint={projects('rest', { rest: yuan(String(rest), language) })} />
    </>
  )
}

type Kind = 'ORGANISATION' | 'COMPANY' | 'TOWN'

/** A party: the reader's own, or one that is named by its kind and code. */
export function PartyFields({ name, label, own, kinds }: { name: string; label: string; own: { kind?: Kind; code?: string } | undefined; kinds: Kind[] }) {
  const t = useTexts()
  const projects = useProjectTexts()
  const { divisions } = useDivisions()
  const form = Form.useFormInstance()
  const kind = Form.useWatch<Kind | undefined>([name, 'kind'], form)
  if (own) {
    return (
      <>
        <Form.Item label={label}>
          <PartyName of={own} />
        </Form.Item>
        <Form.Item name={[name, 'kind']} hidden>
          <Input />
        </Form.Item>
        <Form.Item name={[name, 'code']} hidden>
          <Input />
        </Form.Item>
      </>
    )
  }
  return (
    <>
      <Needed name={[name, 'kind']} label={label}>
        <Radio.Group options={kinds.map((one) => ({ value: one, label: projects(`parties.${one}`) }))} />
      </Needed>
      {kind === 'TOWN' ? (
        <Needed name={[name, 'code']} label={t('fields.town')}>
          <Select options={divisions.filter((one) => one.kind !== 'CITY').map(({ code, name: told }) => ({ value: code, label: told }))} />
        </Needed>
      ) : (
        <TextField name={[name, 'code']} label={t('fields.code')} max={18} />
      )}
    </>
  )
}

export function AgreeFields() {
  const t = useTexts()
  return (
    <>
      <TextField name="number" label={t('fields.number')} max={60} />
      <DayField name="signedOn" label={t('fields.signedOn')} />
    </>
  )
}

export function BeginFields() {
  const t = useTexts()
  return <TextField name="executor" label={t('fields.executor')} hint={t('fields.executorHint')} max={18} />
}

import { MinusCircleOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Form, Input, Radio, Select } from 'antd'
import { useClause } from '../clauses/useClause'
import { useLanguage, worded } from '../language/language'
import styles from './applications.module.css'
import { useGrounds, type Application } from './queries'
import { errorsIn } from './steps'
import { useTexts } from './texts'

const MOST = 20

const useNeeded = () => {
  const t = useTexts()
  return [{ required: true, whitespace: true, message: t('fields.required') }]
}

export function MissingField() {
  const t = useTexts()
  const needed = useNeeded()
  return (
    <Form.List name="missing">
      {(fields, { add, remove }) => (
        <div className={styles.entries}>
          {fields.map(({ key, name }, at) => (
            <div key={key} className={styles.entry}>
              <Form.Item name={name} label={t('fields.missing', { number: at + 1 })} rules={needed}>
                <Input maxLength={300} />
              </Form.Item>
              {fields.length > 1 && <Button type="text" icon={<MinusCircleOutlined />} aria-label={t('fields.remove', { number: at + 1 })} onClick={() => remove(name)} />}
            </div>
          ))}
          {fields.length < MOST && (
            <Button type="dashed" icon={<PlusOutlined />} onClick={() => add('')}>
              {t('fields.add')}
            </Button>
          )}
        </div>
      )}
    </Form.List>
  )
}

export function GroundField({ of }: { of: Application }) {
  const t = useTexts()
  const clause = useClause()
  const language = useLanguage()
  const grounds = useGrounds(of.type ?? 'SOCIETY')
  const all = [...errorsIn(of.details?.findings), ...(grounds.data ?? [])]
  const options = [...new Map(all.map((ground) => [ground.code, ground])).values()]
  return (
    <Form.Item name="ground" label={t('fields.ground')} rules={[{ required: true, message: t('fields.required') }]}>
      <Select
        loading={grounds.isPending}
        options={options.map(({ code, text, rule }) => ({ value: code, label: worded(text, language), clause: clause(rule?.clause) }))}
        optionRender={({ data }) => (
          <div className={styles.ground}>
            <span>{data.label}</span>
            <span className={styles.note}>{data.clause}</span>
          </div>
        )}
      />
    </Form.Item>
  )
}

export function ReasonField() {
  const t = useTexts()
  return (
    <Form.Item name="reason" label={t('fields.reason')} rules={useNeeded()}>
      <Input.TextArea maxLength={1000} rows={3} />
    </Form.Item>
  )
}

/** The opinion that a colleague will decide on; nothing can be approved while a rule stands against it. */
export function ReviewFields({ of }: { of: Application }) {
  const t = useTexts()
  const approve = Form.useWatch('approve') as boolean | undefined
  const errors = errorsIn(of.details?.findings)
  return (
    <>
      <Form.Item name="approve" label={t('fields.opinion')} extra={errors.length > 0 ? t('fields.errorsStand', { count: errors.length }) : undefined} rules={[{ required: true, message: t('fields.required') }]}>
        <Radio.Group>
          <Radio value={true} disabled={errors.length > 0}>
            {t('opinion.approve')}
          </Radio>
          <Radio value={false}>{t('opinion.refuse')}</Radio>
        </Radio.Group>
      </Form.Item>
      {approve === false && <GroundField of={of} />}
      <ReasonField />
    </>
  )
}

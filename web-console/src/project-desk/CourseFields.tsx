import { Form, Input, InputNumber, Radio } from 'antd'
import { ANSWERS } from '../projects/CourseOf'
import { useTexts as useProjectTexts } from '../projects/texts'
import { DayField, LinesField, MoneyField, Needed, TextField } from './Fields'
import type { Asked } from './forms'
import styles from './project-desk.module.css'
import { useTexts } from './texts'

export function ReviewFields() {
  const t = useTexts()
  return (
    <>
      <Needed name="recommended" label={t('fields.recommended')}>
        <Radio.Group
          options={[
            { value: true, label: t('fields.recommendedYes') },
            { value: false, label: t('fields.recommendedNo') },
          ]}
        />
      </Needed>
      <LinesField name="reason" label={t('fields.reason')} max={1000} />
    </>
  )
}

export function ReportFields() {
  const t = useTexts()
  return (
    <>
      <LinesField name="text" label={t('fields.text')} max={2000} />
      <MoneyField name="spent" label={t('fields.spent')} />
    </>
  )
}

const VERDICTS = ['PASSED', 'TO_CORRECT', 'STOPPED'] as const

export function MidtermFields() {
  const t = useTexts()
  const projects = useProjectTexts()
  return (
    <>
      <Needed name="verdict" label={t('fields.verdict')} hint={t('fields.verdictHint')}>
        <Radio.Group options={VERDICTS.map((verdict) => ({ value: verdict, label: projects(`course.verdicts.${verdict}`) }))} />
      </Needed>
      <LinesField name="opinion" label={t('fields.opinion')} max={1000} />
    </>
  )
}

export function CompleteFields({ of }: Asked) {
  const t = useTexts()
  return (
    <>
      <DayField name="completedOn" label={t('fields.completedOn')} />
      {(of.proposal?.indicators ?? []).map(({ name = '', aim = '' }, at) => (
        <div key={name}>
          <Form.Item name={['results', at, 'indicator']} hidden>
            <Input />
          </Form.Item>
          <TextField name={['results', at, 'reached']} label={t('fields.reached', { name, aim })} max={200} />
        </div>
      ))}
    </>
  )
}

export function EvaluateFields() {
  const t = useTexts()
  const projects = useProjectTexts()
  return (
    <>
      <fieldset className={styles.answers}>
        <legend>{t('fields.answers')}</legend>
        {ANSWERS.map((answer) => (
          <Form.Item key={answer} name={['answers', answer]} label={projects(`course.answers.${answer}`)}>
            <InputNumber min={0} max={1_000_000} precision={0} suffix={t('fields.sheets')} style={{ width: '100%' }} />
          </Form.Item>
        ))}
      </fieldset>
      <LinesField name="opinion" label={t('fields.opinion')} max={1000} />
    </>
  )
}

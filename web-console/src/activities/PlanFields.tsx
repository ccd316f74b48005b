import { Checkbox, Form, Input, InputNumber, Select } from 'antd'
import { DayPicker } from '../days/DayPicker'
import { useTexts as useWords } from '../words/texts'
import { useNames } from './catalogue'
import styles from './activities.module.css'
import type { Circumstance } from './queries'
import { useTexts } from './texts'

export const CIRCUMSTANCES: Circumstance[] = ['DANGEROUS', 'FOREIGN_RELATED', 'LARGE_EVENT', 'OUTSIDE_PROVINCE', 'AGREEMENT_ASKED']

export function PlanFields() {
  const t = useTexts()
  const words = useWords()
  const { fields, skills, divisions } = useNames()
  const needed = [{ required: true, message: t('plan.needed') }]
  return (
    <>
      <fieldset className={styles.fields}>
        <legend>{t('plan.what')}</legend>
        <Form.Item name="title" label={t('plan.title')} rules={needed}>
          <Input maxLength={100} />
        </Form.Item>
        <div className={styles.pair}>
          <Form.Item name="field" label={t('plan.field')} rules={needed}>
            <Select options={fields} showSearch={{ optionFilterProp: 'label' }} />
          </Form.Item>
          <Form.Item name="division" label={words('division')} rules={needed} extra={t('plan.divisionNote')}>
            <Select options={divisions} />
          </Form.Item>
          <Form.Item name="startsAt" label={t('plan.startsAt')} rules={needed}>
            <DayPicker timed />
          </Form.Item>
          <Form.Item name="endsAt" label={t('plan.endsAt')} rules={needed}>
            <DayPicker timed />
          </Form.Item>
          <Form.Item name="places" label={t('plan.places')} rules={needed}>
            <InputNumber min={1} max={2000} precision={0} suffix={t('plan.placesUnit')} className={styles.wide} />
          </Form.Item>
        </div>
      </fieldset>
      <fieldset className={styles.fields}>
        <legend>{t('plan.notice')}</legend>
        <Form.Item name={['notice', 'venue']} label={t('plan.venue')} rules={needed}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name={['notice', 'content']} label={t('plan.content')} rules={needed}>
          <Input.TextArea rows={3} maxLength={2000} />
        </Form.Item>
        <Form.Item name={['notice', 'risks']} label={t('plan.risks')} extra={t('plan.beforeSubmission')}>
          <Input.TextArea rows={2} maxLength={1000} />
        </Form.Item>
        <Form.Item name={['notice', 'protection']} label={t('plan.protection')} extra={t('plan.beforeSubmission')}>
          <Input.TextArea rows={2} maxLength={1000} />
        </Form.Item>
        <Form.Item name={['notice', 'training']} label={t('plan.training')} extra={t('plan.trainingNote')}>
          <Input.TextArea rows={2} maxLength={1000} />
        </Form.Item>
      </fieldset>
      <fieldset className={styles.fields}>
        <legend>{t('plan.demands')}</legend>
        <div className={styles.pair}>
          <Form.Item name={['demands', 'skills']} label={t('plan.skills')}>
            <Select mode="multiple" placeholder={words('several')} options={skills} showSearch={{ optionFilterProp: 'label' }} />
          </Form.Item>
          <Form.Item name={['demands', 'circumstances']} label={t('plan.circumstances')}>
            <Select mode="multiple" placeholder={words('several')} options={CIRCUMSTANCES.map((value) => ({ value, label: t(`circumstances.${value}`) }))} />
          </Form.Item>
        </div>
        <Form.Item name={['demands', 'insurance']} label={t('plan.insurance')} extra={t('plan.insuranceNote')}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name={['demands', 'minorsWelcome']} valuePropName="checked">
          <Checkbox>{t('plan.minorsYes')}</Checkbox>
        </Form.Item>
      </fieldset>
      <fieldset className={styles.fields}>
        <legend>{t('plan.place')}</legend>
        <p className={styles.note}>{t('plan.placeNote')}</p>
        <div className={styles.pair}>
          <Form.Item name={['place', 'latitude']} label={t('plan.latitude')}>
            <InputNumber min={-90} max={90} suffix="°" className={styles.wide} />
          </Form.Item>
          <Form.Item name={['place', 'longitude']} label={t('plan.longitude')}>
            <InputNumber min={-180} max={180} suffix="°" className={styles.wide} />
          </Form.Item>
          <Form.Item name={['place', 'radiusMetres']} label={t('plan.radius')}>
            <InputNumber min={10} max={5000} precision={0} suffix={t('plan.metres')} className={styles.wide} />
          </Form.Item>
        </div>
      </fieldset>
    </>
  )
}

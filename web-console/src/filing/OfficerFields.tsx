import { Button, Form, Select } from 'antd'
import { useTexts as useApplications } from '../applications/texts'
import styles from './filing.module.css'
import { useNeeded } from './needed'
import { useTexts } from './texts'

const POSITIONS = ['FOUNDER', 'LEGAL_REPRESENTATIVE', 'CHAIR', 'VICE_CHAIR', 'SECRETARY_GENERAL', 'OTHER'] as const
const CIRCUMSTANCES = [
  'LACKS_FULL_CAPACITY',
  'DEPRIVED_OF_POLITICAL_RIGHTS',
  'SERVING_STATE_OFFICIAL',
  'LEGAL_REPRESENTATIVE_OF_ANOTHER_SOCIETY',
  'LEGAL_REPRESENTATIVE_ELSEWHERE',
] as const

/** Founders and proposed officers: what they are to be, and what may stand against them. */
export function OfficerFields() {
  const t = useTexts()
  const applications = useApplications()
  const needed = useNeeded()
  return (
    <Form.List name={['founding', 'officers']}>
      {(rows, { add, remove }) => (
        <div className={styles.officers}>
          {rows.map(({ key, name }) => (
            <fieldset key={key} className={styles.officer}>
              <legend>{applications('founding.officer', { number: name + 1 })}</legend>
              <Form.Item name={[name, 'positions']} label={t('founding.positions')} rules={needed}>
                <Select mode="multiple" options={POSITIONS.map((one) => ({ value: one, label: applications(`founding.positions.${one}`) }))} />
              </Form.Item>
              <Form.Item name={[name, 'circumstances']} label={t('founding.circumstances')}>
                <Select mode="multiple" placeholder={t('founding.noCircumstances')} options={CIRCUMSTANCES.map((one) => ({ value: one, label: applications(`founding.circumstances.${one}`) }))} />
              </Form.Item>
              {rows.length > 1 && (
                <div>
                  <Button onClick={() => remove(name)} aria-label={t('founding.removeOf', { number: name + 1 })}>
                    {t('founding.remove')}
                  </Button>
                </div>
              )}
            </fieldset>
          ))}
          <div>
            <Button onClick={() => add({ positions: [], circumstances: [] })}>{t('founding.add')}</Button>
          </div>
        </div>
      )}
    </Form.List>
  )
}

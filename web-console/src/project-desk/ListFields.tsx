import { Button, Form } from 'antd'
import type { ReactNode } from 'react'
import { useTexts as useProjectTexts } from '../projects/texts'
import { MoneyField, TextField } from './Fields'
import styles from './project-desk.module.css'
import { useTexts } from './texts'

/** Entries below one another, at least one of them, each with a way to take it out. */
function Entries({ name, legend, add, most, children }: { name: string; legend: string; add: string; most: number; children: (at: number) => ReactNode }) {
  const t = useTexts()
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      <Form.List name={name}>
        {(entries, { add: append, remove }) => (
          <>
            {entries.map(({ key, name: at }) => (
              <div key={key} className={styles.pair}>
                {children(at)}
                {entries.length > 1 && (
                  <Button className={styles.remove} onClick={() => remove(at)} aria-label={t('propose.removeNumber', { number: at + 1 })}>
                    {t('propose.remove')}
                  </Button>
                )}
              </div>
            ))}
            {entries.length < most && <Button onClick={() => append({})}>{add}</Button>}
          </>
        )}
      </Form.List>
    </fieldset>
  )
}

export function BudgetFields() {
  const t = useTexts()
  const projects = useProjectTexts()
  return (
    <Entries name="budget" legend={projects('proposal.budget')} add={t('propose.addItem')} most={50}>
      {(at) => (
        <>
          <TextField name={[at, 'item']} label={t('propose.item')} max={100} />
          <MoneyField name={[at, 'amount']} label={t('propose.amount')} />
        </>
      )}
    </Entries>
  )
}

export function IndicatorFields() {
  const t = useTexts()
  const projects = useProjectTexts()
  return (
    <Entries name="indicators" legend={projects('proposal.indicators')} add={t('propose.addIndicator')} most={20}>
      {(at) => (
        <>
          <TextField name={[at, 'name']} label={t('propose.indicator')} max={100} />
          <TextField name={[at, 'aim']} label={t('propose.aim')} max={100} />
        </>
      )}
    </Entries>
  )
}

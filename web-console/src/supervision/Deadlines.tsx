import { Button, Checkbox, Tag } from 'antd'
import { Link, useSearchParams } from 'react-router'
import { day } from '../language/format'
import { useLanguage } from '../language/language'
import { Answer } from '../layout/Answer'
import { Section } from '../layout/Page'
import { State } from '../words/State'
import { useDeadlines } from './queries'
import styles from './supervision.module.css'
import { useTexts } from './texts'

/** Organisations for which a day is coming or has gone by, the first due first. */
export function Deadlines() {
  const t = useTexts()
  const language = useLanguage()
  const [address, setAddress] = useSearchParams()
  const overdue = address.get('overdue') === 'true'
  const set = (name: string, value: string | null | undefined) => {
    const next = new URLSearchParams(address)
    if (name === 'overdue') next.delete('deadline')
    if (value) next.set(name, value)
    else next.delete(name)
    setAddress(next, { preventScrollReset: true })
  }
  const only = (
    <Checkbox checked={overdue} onChange={({ target }) => set('overdue', target.checked ? 'true' : null)}>
      {t('deadlines.overdueOnly')}
    </Checkbox>
  )
  return (
    <Section title={t('deadlines.title')} extra={only}>
      <Answer of={useDeadlines(overdue, address.get('deadline') ?? undefined)} rows={3} empty={{ when: ({ items = [] }) => items.length === 0, shown: <p>{t('deadlines.none')}</p> }}>
        {({ items = [], next }) => (
          <>
            <ul className={styles.list}>
              {items.map(({ code = '', name, state, deadline, overdue: late }) => (
                <li key={code} className={styles.row}>
                  <span className={styles.day}>{deadline?.dueOn && day(deadline.dueOn, language)}</span>
                  {late && <Tag color="error">{t('deadlines.overdue')}</Tag>}
                  <Link to={`/organisations/${code}`} className={styles.link}>
                    {name}
                  </Link>
                  <State of={state} />
                  <span className={styles.note}>{t(deadline?.kind === 'RELEASE' ? 'deadlines.release' : 'deadlines.deregistration')}</span>
                </li>
              ))}
            </ul>
            {next && (
              <Button type="link" onClick={() => set('deadline', next)}>
                {t('deadlines.next')}
              </Button>
            )}
          </>
        )}
      </Answer>
    </Section>
  )
}

import { Timeline } from 'antd'
import { useRule } from '../clauses/useClause'
import { day } from '../language/format'
import { useLanguage } from '../language/language'
import { Answer } from '../layout/Answer'
import { State } from '../words/State'
import { useTexts as useWords } from '../words/texts'
import styles from './organisations.module.css'
import { useHistory, type Change } from './queries'
import { useTexts } from './texts'

const NAMED = ['registered', 'changed', 'suspension', 'release', 'liquidation', 'deregistered', 'revocation'] as const

/** What the register went through, the latest first. */
export function HistoryOf({ code }: { code: string }) {
  return (
    <Answer of={useHistory(code)} rows={3}>
      {(changes) => <Timeline items={changes.toReversed().map((change) => ({ content: <Entry of={change} /> }))} />}
    </Answer>
  )
}

function Entry({ of: { on, what, state, items = [], rule } }: { of: Change }) {
  const t = useTexts()
  const ruled = useRule()
  const words = useWords()
  const language = useLanguage()
  const named = NAMED.find((known) => known === what) ?? 'other'
  return (
    <>
      <p>
        <strong>{t(`history.what.${named}`)}</strong> <State of={state} />
      </p>
      <p className={styles.note}>{on && day(on, language)}</p>
      {items.length > 0 && (
        <p className={styles.note}>
          {t('history.changedItems', { items: items.map((item) => words(`items.${item}`)).join(words('listSeparator')) })}
        </p>
      )}
      {rule?.clause && <p className={styles.note}>{ruled(rule)}</p>}
    </>
  )
}

import { Tag } from 'antd'
import { useClause } from '../clauses/useClause'
import { day, moment } from '../language/format'
import { useLanguage } from '../language/language'
import type { Intervention, Supervision } from './queries'
import styles from './supervision.module.css'
import { useTexts } from './texts'

/** What waits for a colleague's decision. */
export function Proposed({ of }: { of: Intervention }) {
  const t = useTexts()
  return (
    <div className={styles.proposal}>
      <p>
        <Tag color="warning">{t('waiting')}</Tag> <strong>{t(`kinds.${of.kind}`)}</strong>
      </p>
      <Grounds of={of} />
    </div>
  )
}

function Grounds({ of: { rule, ground, until, proposedBy, proposedAt } }: { of: Intervention }) {
  const t = useTexts()
  const clause = useClause()
  const language = useLanguage()
  return (
    <>
      <p>{ground}</p>
      {until && <p>{t('until', { day: day(until, language) })}</p>}
      <p className={styles.note}>{t('rule', { clause: clause(rule.clause), version: rule.version ?? '' })}</p>
      <p className={styles.note}>{t('proposedBy', { by: proposedBy, at: moment(proposedAt, language) })}</p>
    </>
  )
}

/** What became of earlier proposals, the latest first. */
export function Settled({ of }: { of: Supervision['settled'] }) {
  const t = useTexts()
  const language = useLanguage()
  return (
    <>
      <h3 className={styles.heading}>{t('settled')}</h3>
      <ul className={styles.list}>
        {of.toReversed().map(({ intervention, outcome, by, at }) => (
          <li key={intervention.id} className={styles.proposal}>
            <p>
              <Tag color={outcome === 'CONFIRMED' ? 'success' : 'default'}>{t(`outcomes.${outcome}`)}</Tag>{' '}
              <strong>{t(`kinds.${intervention.kind}`)}</strong>
            </p>
            <Grounds of={intervention} />
            <p className={styles.note}>{t('decidedBy', { by, at: moment(at, language) })}</p>
          </li>
        ))}
      </ul>
    </>
  )
}

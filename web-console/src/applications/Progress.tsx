import { Timeline } from 'antd'
import { useClause } from '../clauses/useClause'
import { moment } from '../language/format'
import { useLanguage } from '../language/language'
import styles from './applications.module.css'
import type { Application } from './queries'
import { useTexts } from './texts'

/** What happened to it, the latest first. */
export function Progress({ of: { details: { steps = [], opinion } = {} } }: { of: Application }) {
  const t = useTexts()
  const clause = useClause()
  const language = useLanguage()
  const who = (by: string | undefined) => (by === 'SYSTEM' ? t('progress.system') : (by ?? ''))
  return (
    <Timeline
      items={steps.toReversed().map(({ state, at, by, note }) => ({
        content: (
          <>
            <p>
              <strong>{state && t(`progress.steps.${state}`)}</strong>
            </p>
            <p className={styles.note}>
              {who(by)} · {at && moment(at, language)}
            </p>
            {state === 'UNDER_REVIEW' && opinion && opinion.at === at && (
              <p className={styles.note}>{t('progress.opinion', { what: t(opinion.approve ? 'opinion.approve' : 'opinion.refuse'), clause: clause(opinion.rule?.clause) })}</p>
            )}
            {note && <p className={styles.said}>{note}</p>}
          </>
        ),
      }))}
    />
  )
}

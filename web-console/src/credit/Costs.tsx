import { day } from '../language/format'
import { useLanguage } from '../language/language'
import { Section } from '../layout/Page'
import styles from './credit.module.css'
import type { Credit } from './queries'
import { useTexts } from './texts'

/** What the organisation would have without each fact that costs it something. */
export function Costs({ of }: { of: NonNullable<Credit['counterfactuals']> }) {
  const t = useTexts()
  const language = useLanguage()
  if (of.length === 0) return null
  return (
    <Section title={t('costs.title')}>
      <ul className={styles.costs}>
        {of.map(({ eventId, kind, day: on, costs = 0, classWithout = '', lapsesOn }) => (
          <li key={eventId}>
            <p>
              <strong>{kind && t(`kinds.${kind}`)}</strong> <span className={styles.note}>{on && day(on, language)}</span>
            </p>
            <p>{costs > 0 ? t('costs.text', { points: costs, name: classWithout }) : t('costs.vetoed', { name: classWithout })}</p>
            {lapsesOn && <p className={styles.note}>{t('reasons.lapses', { day: day(lapsesOn, language) })}</p>}
          </li>
        ))}
      </ul>
    </Section>
  )
}

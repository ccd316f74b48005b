import { ClassBadge } from '../credit/ClassBadge'
import type { CreditClass } from '../credit/queries'
import { number } from '../language/format'
import { useLanguage } from '../language/language'
import { FIELDS } from '../projects/kinds'
import { useTexts as useProjectTexts } from '../projects/texts'
import { Bar } from './Bar'
import styles from './board.module.css'
import type { Figures } from './queries'
import { useTexts } from './texts'

const CLASSES: CreditClass[] = ['A', 'B', 'C', 'D', 'E']

/** Projects by field, with how many of each are claimed. */
export function Fields({ of: { projects } }: { of: Figures }) {
  const t = useTexts()
  const fields = useProjectTexts()
  const language = useLanguage()
  return (
    <section className={styles.panel} aria-label={t('fields.title')}>
      <h2>{t('fields.title')}</h2>
      <ul className={styles.shares}>
        {FIELDS.map((field) => {
          const { projects: all = 0, claimed = 0 } = projects.byField?.[field] ?? {}
          return (
            <li key={field}>
              <p className={styles.share}>
                <span>{fields(`fields.${field}`)}</span>
                <span>{t('fields.claimed', { claimed: number(claimed, language), projects: number(all, language) })}</span>
              </p>
              <Bar percent={all > 0 ? (claimed / all) * 100 : 0} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Organisations by their class of credit. */
export function Credit({ of }: { of: Record<string, number> }) {
  const t = useTexts()
  const language = useLanguage()
  return (
    <section className={styles.panel} aria-label={t('credit.title')}>
      <h2>{t('credit.title')}</h2>
      <ul className={styles.classes}>
        {CLASSES.map((name) => (
          <li key={name}>
            <ClassBadge of={name} />
            <span>{t('credit.count', { count: number(of[name] ?? 0, language) })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

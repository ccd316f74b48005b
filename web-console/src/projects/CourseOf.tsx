import { useRule } from '../clauses/useClause'
import { day, number, yuan } from '../language/format'
import { useLanguage } from '../language/language'
import { OrganisationName } from '../lists/PartyName'
import lists from '../lists/lists.module.css'
import { Facts } from '../organisations/Facts'
import { useTexts as useWords } from '../words/texts'
import styles from './projects.module.css'
import type { Project } from './queries'
import { useTexts } from './texts'

type Course = NonNullable<Project['course']>
type Answer = keyof typeof import('./texts.zh.json')['course']['answers']

export const ANSWERS: Answer[] = ['VERY_SATISFIED', 'SATISFIED', 'FAIR', 'DISSATISFIED', 'VERY_DISSATISFIED']

export function CourseOf({ of }: { of: Course | null | undefined }) {
  const t = useTexts()
  const words = useWords()
  const language = useLanguage()
  if (!of) return <p>{t('course.none')}</p>
  const { executor = '', reports = [], midterms = [], completedOn, results = [], rated } = of
  return (
    <>
      <Facts
        facts={[
          [t('course.executor'), <span key="executor" className={lists.links}><OrganisationName code={executor} /></span>],
          ...(midterms.length > 0
            ? [[t('course.midterms'), midterms.map((verdict) => t(`course.verdicts.${verdict}`)).join(words('listSeparator'))] as [string, string]]
            : []),
          ...(completedOn ? [[t('course.completedOn'), day(completedOn, language)] as [string, string]] : []),
        ]}
      />
      {reports.length > 0 && (
        <>
          <h3 className={styles.subhead}>{t('course.reports')}</h3>
          <ul className={styles.plain}>
            {reports.map(({ on, text, spent = 0 }, at) => (
              <li key={at}>
                <p className={styles.row}>
                  <span className={lists.note}>{on && day(on, language)}</span>
                  <span className={styles.money}>{t('course.spent', { amount: yuan(String(spent), language) })}</span>
                </p>
                <p className={lists.text}>{text}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      {results.length > 0 && (
        <>
          <h3 className={styles.subhead}>{t('course.results')}</h3>
          <ul className={styles.plain}>
            {results.map(({ indicator = '', reached = '' }) => (
              <li key={indicator}>{t('course.result', { indicator, reached })}</li>
            ))}
          </ul>
        </>
      )}
      {rated && <Rating of={rated} />}
    </>
  )
}

function Rating({ of: { rating = 0, answers = {}, on, opinion, rule } }: { of: NonNullable<Course['rated']> }) {
  const t = useTexts()
  const ruled = useRule()
  const words = useWords()
  const language = useLanguage()
  const count = Object.values(answers).reduce((sum, one) => sum + one, 0)
  const told = ANSWERS.filter((answer) => answers[answer]).map((answer) =>
    t('course.answer', { name: t(`course.answers.${answer}`), count: number(answers[answer] ?? 0, language) }),
  )
  return (
    <>
      <p className={styles.rating}>{t('course.rating', { rating })}</p>
      {on && <p className={lists.note}>{t('course.ratedOn', { day: day(on, language), count: number(count, language) })}</p>}
      <p className={lists.note}>{told.join(words('listSeparator'))}</p>
      <p className={lists.text}>{opinion}</p>
      {rule && <p className={lists.note}>{ruled(rule)}</p>}
    </>
  )
}

import { number } from '../language/format'
import { useLanguage } from '../language/language'
import { ARTICLE, reached, type FigureName } from './article'
import { Bar } from './Bar'
import styles from './board.module.css'
import { useHours, useVolunteers, type Figures } from './queries'
import { useTexts } from './texts'

/** The city's figures, each beside what the article tells. */
export function Headlines({ of: { organisations, projects: { all = {} }, cases } }: { of: Figures }) {
  const hours = useHours()
  const volunteers = useVolunteers()
  return (
    <ul className={styles.headlines}>
      <One name="organisations" value={organisations} />
      {volunteers.isError ? <Away name="volunteers" /> : <One name="volunteers" value={volunteers.data?.volunteers} />}
      {hours.isError ? <Away name="hours" /> : <One name="hours" value={hours.data && Math.floor((hours.data.balance?.confirmed ?? 0) / 60)} />}
      <One name="projects" value={all.projects ?? 0} />
      <One name="claimed" value={all.claimed ?? 0} />
      <One name="cases" value={cases.cases ?? 0} />
      <One name="personTimes" value={cases.personTimes ?? 0} />
    </ul>
  )
}

function Away({ name }: { name: FigureName }) {
  const t = useTexts()
  return (
    <li className={styles.headline}>
      <h2>{t(`figures.${name}`)}</h2>
      <p className={styles.note}>{t('away')}</p>
    </li>
  )
}

function One({ name, value }: { name: FigureName; value: number | undefined }) {
  const t = useTexts()
  const language = useLanguage()
  const { value: told, atLeast } = ARTICLE[name]
  const unit = t(`units.${name}`)
  return (
    <li className={styles.headline}>
      <h2>{t(`figures.${name}`)}</h2>
      <p className={styles.figure}>
        <strong className={styles.number}>{value === undefined ? t('asking') : number(value, language)}</strong> <span className={styles.unit}>{unit}</span>
      </p>
      {value !== undefined && (
        <>
          <Bar percent={reached(name, value)} />
          <p className={styles.note}>{t(atLeast ? 'against.atLeast' : 'against.exactly', { told: number(told, language), unit, percent: number(reached(name, value), language) })}</p>
        </>
      )}
    </li>
  )
}

import { Link } from 'react-router'
import { day, moment } from '../language/format'
import { useLanguage } from '../language/language'
import { Answer } from '../layout/Answer'
import { useActivity } from '../activities/queries'
import { useTime } from '../words/time'
import styles from './hours.module.css'
import { useEntries, type Entry } from './queries'
import { useTexts } from './texts'

export function Entries({ number, year }: { number: string; year: number }) {
  const t = useTexts()
  return (
    <Answer of={useEntries(number, year)} rows={3} empty={{ when: (entries) => entries.length === 0, shown: <p>{t('entries.none', { year })}</p> }}>
      {(entries) => (
        <ul className={styles.entries}>
          {entries.map((entry) => (
            <One key={entry.number} of={entry} />
          ))}
        </ul>
      )}
    </Answer>
  )
}

function One({ of }: { of: Entry }) {
  const t = useTexts()
  const time = useTime()
  const language = useLanguage()
  const activity = useActivity(of.activity)
  return (
    <li>
      <p className={styles.head}>
        <span>
          {activity.data ? <Link to={`/activities/${of.activity}`}>{activity.data.title}</Link> : <span className={styles.note}>{t('entries.activity', { id: of.activity })}</span>}
        </span>
        <strong className={styles.minutes}>{time(of.minutes)}</strong>
      </p>
      <p className={styles.note}>
        {[day(of.day, language), t(`kinds.${of.to}`), t('entries.class', { name: of.evidenceClass }), t('entries.at', { at: moment(of.at, language) })].join(' · ')}
      </p>
    </li>
  )
}

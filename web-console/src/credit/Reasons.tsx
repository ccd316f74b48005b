import { day, signed } from '../language/format'
import { useLanguage, worded } from '../language/language'
import { useTime } from '../words/time'
import styles from './credit.module.css'
import type { Reason } from './queries'
import { byGroup, isInMinutes } from './reasons'
import { useTexts } from './texts'

export function Reasons({ of }: { of: Reason[] }) {
  const t = useTexts()
  return (
    <div className={styles.groups}>
      {byGroup(of).map(({ group, reasons, points }) => (
        <section key={group} aria-label={t(`groups.${group}`)}>
          <h3 className={styles.group}>
            <span>{t(`groups.${group}`)}</span>
            <span>{t('score', { score: points })}</span>
          </h3>
          <ul className={styles.reasons}>
            {reasons.map((reason, at) => (
              <One key={`${reason.item}${reason.eventId}${at}`} of={reason} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function One({ of }: { of: Reason }) {
  const t = useTexts()
  const language = useLanguage()
  const { points = 0, text, clause, day: since, lapsesOn, eventId } = of
  const notes = [
    clause && t('reasons.clause', { clause }),
    since && day(since, language),
    lapsesOn && t('reasons.lapses', { day: day(lapsesOn, language) }),
  ].filter(Boolean)
  return (
    <li className={styles.reason}>
      <span className={`${styles.points} ${points < 0 ? styles.loss : styles.gain}`}>{t('reasons.points', { points: signed(points, language) })}</span>
      <div>
        <p>{worded(text, language)}</p>
        <p className={styles.note}>{notes.join(' · ')}</p>
        <Evidence of={of} />
        {eventId && <p className={styles.event}>{t('reasons.event', { id: eventId })}</p>}
      </div>
    </li>
  )
}

function Evidence({ of }: { of: Reason }) {
  const t = useTexts()
  const time = useTime()
  const { evidence } = of
  if (!evidence || !isInMinutes(of)) return null
  const { amount = 0, entries = 0, reversed = 0 } = evidence
  const told = t('reasons.evidence', { amount: time(amount), entries })
  return <p className={styles.note}>{reversed > 0 ? `${told} · ${t('reasons.reversed', { reversed })}` : told}</p>
}

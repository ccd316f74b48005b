import { moment, number } from '../language/format'
import { useLanguage } from '../language/language'
import { Answer } from '../layout/Answer'
import { Section } from '../layout/Page'
import styles from './activities.module.css'
import { useSignUps, type SignUp } from './queries'
import { useTexts } from './texts'

/** Who takes part and who waits, in masks and in order. */
export function SignUps({ id }: { id: string }) {
  const t = useTexts()
  return (
    <Section title={t('signUps.title')}>
      <Answer of={useSignUps(id)} rows={3} empty={{ when: ({ takingPart, waiting }) => takingPart.length + waiting.length === 0, shown: <p>{t('signUps.none')}</p> }}>
        {({ takingPart, waiting }) => (
          <>
            <List title={t('signUps.takingPart')} of={takingPart} />
            {waiting.length > 0 && <List title={t('signUps.waiting')} of={waiting} />}
          </>
        )}
      </Answer>
    </Section>
  )
}

function List({ title, of }: { title: string; of: SignUp[] }) {
  const t = useTexts()
  const language = useLanguage()
  return (
    <>
      <h3 className={styles.group}>{t('signUps.count', { what: title, count: number(of.length, language) })}</h3>
      <ol className={styles.people}>
        {of.map(({ volunteer, person, at, accompanied }) => (
          <li key={volunteer}>
            <strong>{person?.name ?? t('signUps.left')}</strong> <span className={styles.code}>{volunteer}</span>
            <p className={styles.note}>
              {[person?.phone, t('signUps.at', { at: moment(at, language) }), accompanied && t('signUps.accompanied')].filter(Boolean).join(' · ')}
            </p>
          </li>
        ))}
      </ol>
    </>
  )
}

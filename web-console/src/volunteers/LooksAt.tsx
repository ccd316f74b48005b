import { moment } from '../language/format'
import { useLanguage } from '../language/language'
import { Answer } from '../layout/Answer'
import { useLooks } from './queries'
import { useTexts } from './texts'
import styles from './volunteers.module.css'

/** Who asked to see one's data unmasked, and what for. */
export function LooksAt() {
  const t = useTexts()
  const language = useLanguage()
  return (
    <Answer of={useLooks()} rows={2} empty={{ when: ({ items = [] }) => items.length === 0, shown: <p>{t('looks.none')}</p> }}>
      {({ items = [] }) => (
        <ul className={styles.looks}>
          {items.map(({ id, askedAt, purpose, state, uses = [] }) => (
            <li key={id}>
              <p>
                {purpose && t(`looks.purposes.${purpose}`)} · {state && t(`looks.states.${state}`)}
              </p>
              <p className={styles.note}>
                {askedAt && t('looks.asked', { at: moment(askedAt, language) })}
                {uses.length > 0 && ` · ${t('looks.used', { count: uses.length })}`}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Answer>
  )
}

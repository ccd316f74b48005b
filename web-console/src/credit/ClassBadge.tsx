import type { CreditClass } from './queries'
import styles from './credit.module.css'
import { useTexts } from './texts'

/** A credit class: its letter always, its colour besides. */
export function ClassBadge({ of, large = false }: { of: CreditClass; large?: boolean }) {
  const t = useTexts()
  return (
    <span role="img" aria-label={t('class', { name: of })} className={`${styles.badge} ${large ? styles.large : ''} ${styles[`class${of}`]}`}>
      {of}
    </span>
  )
}

import { Link, useSearchParams } from 'react-router'
import { changed } from './address'
import styles from './lists.module.css'
import { useTexts } from './texts'

/** A list is read forward from a place in it; the browser's own "back" leads to the page before. */
export function Pages({ told, next }: { told: string; next?: string | null }) {
  const t = useTexts()
  const [address] = useSearchParams()
  const to = (after: string | null) => ({ search: changed(address, { after }).toString() })
  return (
    <nav className={styles.pages} aria-label={t('pages.label')}>
      <span>{told}</span>
      {address.has('after') && <Link to={to(null)}>{t('pages.first')}</Link>}
      {next && <Link to={to(next)}>{t('pages.next')}</Link>}
    </nav>
  )
}

import { Link, useSearchParams } from 'react-router'
import styles from './organisations.module.css'
import { useTexts } from './texts'
import { changed } from './wanted'

/** The register is read forward from a place in it; the browser's own "back" leads to the page before. */
export function Pages({ count, next }: { count: number; next?: string | null }) {
  const t = useTexts()
  const [address] = useSearchParams()
  const to = (after: string | null) => ({ search: changed(address, 'after', after).toString() })
  return (
    <nav className={styles.pages} aria-label={t('pages.label')}>
      <span>{t('pages.count', { count })}</span>
      {address.has('after') && <Link to={to(null)}>{t('pages.first')}</Link>}
      {next && <Link to={to(next)}>{t('pages.next')}</Link>}
    </nav>
  )
}

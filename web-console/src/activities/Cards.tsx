import { Empty } from 'antd'
import type { ReactNode } from 'react'
import { Link, useSearchParams } from 'react-router'
import { number } from '../language/format'
import { useLanguage } from '../language/language'
import { useNames } from './catalogue'
import styles from './activities.module.css'
import type { Activity } from './queries'
import { useTexts } from './texts'
import { Times } from './Times'
import { changed, isFiltered } from './wanted'

interface Listed {
  activities: Activity[]
  to: (id: string) => string
  standing: (of: Activity) => ReactNode
}

export function Cards({ activities, to, standing }: Listed) {
  const t = useTexts()
  const language = useLanguage()
  const { fieldOf, divisionOf } = useNames()
  return (
    <ul className={styles.cards} aria-label={t('list')}>
      {activities.map((of) => (
        <li key={of.id} className={styles.card}>
          <h2 className={styles.name}>
            <Link to={to(of.id ?? '')}>{of.title}</Link>
          </h2>
          <p className={styles.facts}>
            {standing(of)}
            <span>{fieldOf(of.field)}</span>
            <span>{divisionOf(of.division)}</span>
          </p>
          <p>
            <Times of={of} />
          </p>
          <p className={styles.note}>{of.notice?.venue}</p>
          <p className={styles.note}>
            {t('taken', { taking: number(of.takingPart ?? 0, language), places: number(of.places ?? 0, language) })}
            {(of.waiting ?? 0) > 0 && ` · ${t('waitingCount', { count: number(of.waiting ?? 0, language) })}`}
          </p>
        </li>
      ))}
    </ul>
  )
}

export function NoCards({ text, children }: { text: string; children?: ReactNode }) {
  const t = useTexts()
  const [address] = useSearchParams()
  return (
    <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={isFiltered(address) ? t('empty.none') : text}>
      {children}
    </Empty>
  )
}

export function More({ next }: { next?: string | null }) {
  const t = useTexts()
  const [address] = useSearchParams()
  const to = (after: string | null) => ({ search: changed(address, 'after', after).toString() })
  if (!next && !address.has('after')) return null
  return (
    <nav className={styles.pages} aria-label={t('pages.label')}>
      {address.has('after') && <Link to={to(null)}>{t('pages.first')}</Link>}
      {next && <Link to={to(next)}>{t('pages.next')}</Link>}
    </nav>
  )
}

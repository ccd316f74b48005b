import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { number } from '../language/format'
import { useLanguage } from '../language/language'
import styles from '../lists/lists.module.css'
import { OrganisationName } from '../lists/PartyName'
import { useNames } from './catalogue'
import type { Activity } from './queries'
import { useTexts } from './texts'
import { Times } from './Times'

interface Listed {
  activities: Activity[]
  to: (id: string) => string
  standing: (of: Activity) => ReactNode
  withOrganisations?: boolean
}

export function Cards({ activities, to, standing, withOrganisations = false }: Listed) {
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
          {withOrganisations && of.organisation && (
            <p className={styles.facts}>
              <OrganisationName code={of.organisation} />
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

import { Link } from 'react-router'
import { day } from '../language/format'
import { useLanguage } from '../language/language'
import styles from '../lists/lists.module.css'
import { PartyName } from '../lists/PartyName'
import { useDivisions } from '../words/divisions'
import { ProjectStateTag } from './ProjectStateTag'
import type { Project } from './queries'
import { Taken } from './Taken'
import { useTexts } from './texts'

export function Cards({ of }: { of: Project[] }) {
  const t = useTexts()
  return (
    <ul className={styles.cards} aria-label={t('list')}>
      {of.map((project) => (
        <Card key={project.id} of={project} />
      ))}
    </ul>
  )
}

function Card({ of }: { of: Project }) {
  const t = useTexts()
  const language = useLanguage()
  const { nameOf } = useDivisions()
  const { id = '', state, proposer = {}, proposal: { title, field, division, startsOn, endsOn } = {} } = of
  return (
    <li className={styles.card}>
      <h3 className={styles.name}>
        <Link to={`/projects/${id}`}>{title}</Link>
      </h3>
      <p className={styles.facts}>
        <ProjectStateTag of={state} />
        <span>{field && t(`fields.${field}`)}</span>
        <span>{nameOf(division)}</span>
      </p>
      <Taken of={of} />
      <p className={styles.note}>{startsOn && endsOn && t('period', { from: day(startsOn, language), until: day(endsOn, language) })}</p>
      <p className={styles.note}>
        {t('proposer')} <PartyName of={proposer} />
      </p>
    </li>
  )
}

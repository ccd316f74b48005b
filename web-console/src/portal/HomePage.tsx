import { Input } from 'antd'
import { Link, useNavigate } from 'react-router'
import { ClassBadge } from '../credit/ClassBadge'
import { useCreditTotals, type CreditClass } from '../credit/queries'
import { number } from '../language/format'
import { useLanguage } from '../language/language'
import { Answer } from '../layout/Answer'
import { Page, Section } from '../layout/Page'
import styles from './portal.module.css'
import { useTexts } from './texts'

const CLASSES: CreditClass[] = ['A', 'B', 'C', 'D', 'E']

export function Component() {
  const t = useTexts()
  const navigate = useNavigate()
  const search = (text: string) => void navigate({ pathname: '/organisations', search: text.trim() ? new URLSearchParams({ text: text.trim() }).toString() : '' })
  return (
    <Page title={t('title')} lead={t('lead')}>
      <search className={styles.search}>
        <Input.Search
          size="large"
          placeholder={t('search.text')}
          aria-label={t('search.text')}
          enterButton={t('search.button')}
          maxLength={100}
          onSearch={search}
        />
      </search>
      <Section title={t('figures.title')}>
        <Answer of={useCreditTotals()} rows={3}>
          {(totals) => <Figures totals={totals} />}
        </Answer>
      </Section>
      <h2 className={styles.heading}>{t('ways.title')}</h2>
      <ul className={styles.ways}>
        <Way to="/organisations" title={t('ways.register.title')} text={t('ways.register.text')} />
        <Way to="/organisations?state=REGISTERED" title={t('ways.credit.title')} text={t('ways.credit.text')} />
        <Way to="/activities" title={t('ways.activities.title')} text={t('ways.activities.text')} />
        <Way to="/projects" title={t('ways.projects.title')} text={t('ways.projects.text')} />
        <Way to="/hours" title={t('ways.hours.title')} text={t('ways.hours.text')} />
        <Way to="/docs/" title={t('ways.documents.title')} text={t('ways.documents.text')} outside />
      </ul>
    </Page>
  )
}

function Figures({ totals }: { totals: Record<string, number> }) {
  const t = useTexts()
  const language = useLanguage()
  const all = CLASSES.reduce((sum, name) => sum + (totals[name] ?? 0), 0)
  return (
    <div className={styles.figures}>
      <p className={styles.figure}>
        <span className={styles.label}>{t('figures.organisations')}</span>
        <span>
          <strong className={styles.number}>{number(all, language)}</strong> {t('figures.organisationsUnit')}
        </span>
      </p>
      <div>
        <p className={styles.label}>{t('classes.title')}</p>
        <ul className={styles.classes}>
          {CLASSES.map((name) => (
            <li key={name} className={styles.class}>
              <ClassBadge of={name} />
              <span>{t('classes.count', { count: number(totals[name] ?? 0, language) })}</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

function Way({ to, title, text, outside = false }: { to: string; title: string; text: string; outside?: boolean }) {
  return (
    <li className={styles.way}>
      <h3>{outside ? <a href={to}>{title}</a> : <Link to={to}>{title}</Link>}</h3>
      <p>{text}</p>
    </li>
  )
}

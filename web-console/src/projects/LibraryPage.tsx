import { Link, useSearchParams } from 'react-router'
import { number } from '../language/format'
import { useLanguage } from '../language/language'
import { Answer } from '../layout/Answer'
import { Page, Section } from '../layout/Page'
import styles from '../lists/lists.module.css'
import { Nothing } from '../lists/Nothing'
import { Pages } from '../lists/Pages'
import { Cards } from './Cards'
import { ProjectFilters } from './ProjectFilters'
import { PUBLIC_STATES } from './kinds'
import { useLibrary, useTotals } from './queries'
import { useTexts } from './texts'
import { TotalsOf } from './TotalsOf'
import { FILTERS, wantedIn } from './wanted'

/** The library of public-welfare projects, as everybody may see it. */
export function Component() {
  const t = useTexts()
  const language = useLanguage()
  const [address] = useSearchParams()
  const library = useLibrary(wantedIn(address, PUBLIC_STATES))
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Section title={t('totals.title')}>
        <Answer of={useTotals()} rows={4}>
          {(totals) => <TotalsOf of={totals} />}
        </Answer>
      </Section>
      <p className={styles.links}>
        <Link to="/projects?state=LISTED">{t('open')}</Link>
      </p>
      <ProjectFilters states={PUBLIC_STATES} />
      <Answer
        of={library}
        rows={8}
        empty={{
          when: ({ items = [] }) => items.length === 0,
          shown: <Nothing names={FILTERS} none={t('empty.none')} nothing={t('empty.nothing')} />,
        }}
      >
        {({ items = [], next }) => (
          <>
            <Cards of={items} />
            <Pages told={t('count', { count: number(items.length, language) })} next={next} />
          </>
        )}
      </Answer>
    </Page>
  )
}

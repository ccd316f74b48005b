import { Link, useSearchParams } from 'react-router'
import { number } from '../language/format'
import { useLanguage } from '../language/language'
import { Answer } from '../layout/Answer'
import { Page } from '../layout/Page'
import { Choice, DayFilter, Filters, TextFilter } from '../lists/Filters'
import styles from '../lists/lists.module.css'
import { Nothing } from '../lists/Nothing'
import { Pages } from '../lists/Pages'
import { OrganisationName } from '../lists/PartyName'
import { useDivisions } from '../words/divisions'
import { useTexts as useWords } from '../words/texts'
import { PhaseTag } from './PhaseTag'
import { useActivities, useCatalogue, type Activity } from './queries'
import { useTexts } from './texts'
import { FILTERS, wantedIn } from './wanted'
import { When } from './When'

/** The volunteer activities that anybody can see and volunteers can join. */
export function Component() {
  const t = useTexts()
  const words = useWords()
  const language = useLanguage()
  const [address] = useSearchParams()
  const { divisions } = useDivisions()
  const { fields } = useCatalogue()
  const activities = useActivities(wantedIn(address))
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Filters names={FILTERS}>
        <TextFilter label={t('text')} />
        <Choice name="field" label={t('field')} options={fields.map(({ code, name }) => ({ value: code, label: name }))} />
        <Choice name="division" label={words('division')} options={divisions.map(({ code, name }) => ({ value: code, label: name }))} />
        <DayFilter name="from" label={t('from')} />
        <DayFilter name="until" label={t('until')} />
      </Filters>
      <Answer
        of={activities}
        rows={8}
        empty={{
          when: ({ items = [] }) => items.length === 0,
          shown: <Nothing names={FILTERS} none={t('empty.none')} nothing={t('empty.nothing')} />,
        }}
      >
        {({ items = [], next }) => (
          <>
            <ul className={styles.cards} aria-label={t('list')}>
              {items.map((activity) => (
                <Card key={activity.id} of={activity} />
              ))}
            </ul>
            <Pages told={t('count', { count: number(items.length, language) })} next={next} />
          </>
        )}
      </Answer>
    </Page>
  )
}

function Card({ of }: { of: Activity }) {
  const t = useTexts()
  const language = useLanguage()
  const { nameOf } = useDivisions()
  const { fieldName } = useCatalogue()
  const { id = '', title, phase, field, division, organisation = '', places = 0, takingPart = 0 } = of
  return (
    <li className={styles.card}>
      <h2 className={styles.name}>
        <Link to={`/activities-to-join/${id}`}>{title}</Link>
      </h2>
      <p className={styles.facts}>
        <PhaseTag of={phase} />
        <span>{fieldName(field)}</span>
        <span>{nameOf(division)}</span>
      </p>
      <p>
        <When of={of} />
      </p>
      <p className={styles.facts}>
        <span>{t('taken', { taken: number(takingPart, language), places: number(places, language) })}</span>
        <OrganisationName code={organisation} />
      </p>
    </li>
  )
}

import { useSearchParams } from 'react-router'
import { number } from '../language/format'
import { useLanguage } from '../language/language'
import { Answer } from '../layout/Answer'
import { Page } from '../layout/Page'
import { DayFilter } from '../lists/DayFilter'
import { Choice, Filters, TextFilter } from '../lists/Filters'
import { Nothing } from '../lists/Nothing'
import { Pages } from '../lists/Pages'
import { useTexts as useWords } from '../words/texts'
import { Cards } from './Cards'
import { useNames } from './catalogue'
import { useOpen } from './queries'
import { PhaseOf } from './Standing'
import { useTexts } from './texts'
import { FILTERS, wantedIn } from './wanted'

/** The volunteer activities that anybody can see and volunteers can join, the first to begin first. */
export function Component() {
  const t = useTexts()
  const words = useWords()
  const language = useLanguage()
  const [address] = useSearchParams()
  const { fields, divisions } = useNames()
  const open = useOpen(wantedIn(address))
  return (
    <Page title={t('public.title')} lead={t('public.lead')}>
      <Filters names={FILTERS}>
        <TextFilter label={t('public.text')} />
        <Choice name="field" label={t('public.field')} options={fields} />
        <Choice name="division" label={words('division')} options={divisions} />
        <DayFilter name="from" label={t('public.from')} />
        <DayFilter name="until" label={t('public.until')} />
      </Filters>
      <Answer
        of={open}
        rows={8}
        empty={{ when: ({ items = [] }) => items.length === 0, shown: <Nothing names={FILTERS} none={t('empty.none')} nothing={t('empty.nothing')} /> }}
      >
        {({ items = [], next }) => (
          <>
            <Cards activities={items} to={(id) => `/activities/${id}`} standing={(of) => <PhaseOf of={of} />} withOrganisations />
            <Pages told={t('count', { count: number(items.length, language) })} next={next} />
          </>
        )}
      </Answer>
    </Page>
  )
}

import { useSearchParams } from 'react-router'
import { Answer } from '../layout/Answer'
import { Page } from '../layout/Page'
import { Cards, More, NoCards } from './Cards'
import { Filters } from './Filters'
import { useOpen } from './queries'
import { PhaseOf } from './Standing'
import { useTexts } from './texts'
import { wantedIn } from './wanted'

/** Published activities that are not over, the first to begin first. */
export function Component() {
  const t = useTexts()
  const [address] = useSearchParams()
  const open = useOpen(wantedIn(address))
  return (
    <Page title={t('find.title')} lead={t('find.lead')}>
      <Filters />
      <Answer of={open} rows={8} empty={{ when: ({ items = [] }) => items.length === 0, shown: <NoCards text={t('empty.nothing')} /> }}>
        {({ items = [], next }) => (
          <>
            <Cards activities={items} to={(id) => `/volunteering/${id}`} standing={(of) => <PhaseOf of={of} />} />
            <More next={next} />
          </>
        )}
      </Answer>
    </Page>
  )
}

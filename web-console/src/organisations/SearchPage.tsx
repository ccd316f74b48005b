import { useSearchParams } from 'react-router'
import { Answer } from '../layout/Answer'
import { Page } from '../layout/Page'
import { Filters } from './Filters'
import { Found, NothingFound } from './Found'
import { Pages } from './Pages'
import { useRegister } from './queries'
import { useTexts } from './texts'
import { wantedIn } from './wanted'

/** The register, searched: filters and page stand in the address, so that a search can be sent on. */
export function Component() {
  const t = useTexts()
  const [address] = useSearchParams()
  const register = useRegister(wantedIn(address))
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Filters />
      <Answer of={register} rows={10} empty={{ when: ({ items = [] }) => items.length === 0, shown: <NothingFound /> }}>
        {({ items = [], next }) => (
          <>
            <Found organisations={items} />
            <Pages count={items.length} next={next} />
          </>
        )}
      </Answer>
    </Page>
  )
}

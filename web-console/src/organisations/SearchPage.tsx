import { useSearchParams } from 'react-router'
import { Answer } from '../layout/Answer'
import { Page } from '../layout/Page'
import { Nothing } from '../lists/Nothing'
import { Pages } from '../lists/Pages'
import { Found } from './Found'
import { useRegister } from './queries'
import { RegisterFilters } from './RegisterFilters'
import { useTexts } from './texts'
import { FILTERS, wantedIn } from './wanted'

/** The register, searched: filters and page stand in the address, so that a search can be sent on. */
export function Component() {
  const t = useTexts()
  const [address] = useSearchParams()
  const register = useRegister(wantedIn(address))
  return (
    <Page title={t('title')} lead={t('lead')}>
      <RegisterFilters />
      <Answer of={register} rows={10} empty={{ when: ({ items = [] }) => items.length === 0, shown: <Nothing names={FILTERS} none={t('empty.none')} nothing={t('empty.nothing')} /> }}>
        {({ items = [], next }) => (
          <>
            <Found organisations={items} />
            <Pages told={t('count', { count: items.length })} next={next} />
          </>
        )}
      </Answer>
    </Page>
  )
}

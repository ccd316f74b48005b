import { Button } from 'antd'
import { useNavigate, useSearchParams } from 'react-router'
import { Answer } from '../layout/Answer'
import { Page } from '../layout/Page'
import { has, useAccount } from '../signin/account'
import { SignedIn } from '../signin/SignedIn'
import { Nothing } from '../lists/Nothing'
import { Pages } from '../lists/Pages'
import { Cards } from './Cards'
import { ManagedFilters } from './ManagedFilters'
import { useManaged } from './queries'
import { StateOf } from './Standing'
import { useTexts } from './texts'
import { FILTERS, managedIn } from './wanted'

/** Activities of one's own organisation, or those of one's town. */
export function Component() {
  const t = useTexts()
  const isTown = has(useAccount(), 'TOWN_OFFICER', 'SUPERVISOR')
  return (
    <Page title={t(isTown ? 'managed.townTitle' : 'managed.title')} lead={t(isTown ? 'managed.townLead' : 'managed.lead')}>
      <SignedIn roles={['ORGANISATION', 'TOWN_OFFICER', 'SUPERVISOR']}>
        <List isTown={isTown} />
      </SignedIn>
    </Page>
  )
}

function List({ isTown }: { isTown: boolean }) {
  const t = useTexts()
  const navigate = useNavigate()
  const [address] = useSearchParams()
  const managed = useManaged(managedIn(address))
  return (
    <>
      {!isTown && (
        <div>
          <Button type="primary" onClick={() => void navigate('/managed-activities/plan')}>
            {t('managed.plan')}
          </Button>
        </div>
      )}
      <ManagedFilters withDivisions={!isTown} />
      <Answer of={managed} rows={8} empty={{ when: ({ items = [] }) => items.length === 0, shown: <Nothing names={FILTERS} none={t('empty.none')} nothing={t(isTown ? 'empty.noneInTown' : 'empty.noneOwn')} /> }}>
        {({ items = [], next }) => (
          <>
            <Cards activities={items} to={(id) => `/managed-activities/${id}`} standing={(of) => <StateOf of={of} />} />
            <Pages told={t('count', { count: items.length })} next={next} />
          </>
        )}
      </Answer>
    </>
  )
}

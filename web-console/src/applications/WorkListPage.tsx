import { Empty } from 'antd'
import { Link, useSearchParams } from 'react-router'
import { Answer } from '../layout/Answer'
import { Page } from '../layout/Page'
import { Pages } from '../lists/Pages'
import { useTexts as useFilingTexts } from '../filing/texts'
import { Deadlines } from '../supervision/Deadlines'
import { has, useAccount } from '../signin/account'
import { Exports } from './Exports'
import { useWorkList } from './queries'
import { useTexts } from './texts'
import { isFiltered, wantedIn } from './wanted'
import { WorkFilters } from './WorkFilters'
import { WorkList } from './WorkList'

/** What waits for the registry, the first due first; what is late therefore stands at the top. */
export function Component() {
  const t = useTexts()
  const [address] = useSearchParams()
  const filing = useFilingTexts()
  const account = useAccount()
  const wanted = wantedIn(address)
  return (
    <Page title={t('title')} lead={t('lead')}>
      {has(account, 'REGISTRAR') && (
        <div>
          <Link to="/founding">{filing('found.apply')}</Link>
        </div>
      )}
      <WorkFilters />
      <Answer of={useWorkList(wanted)} rows={8} empty={{ when: ({ items = [] }) => items.length === 0, shown: <Nothing /> }}>
        {({ items = [], next }) => (
          <>
            <WorkList applications={items} />
            <Pages told={t('count', { count: items.length })} next={next} />
          </>
        )}
      </Answer>
      {has(account, 'REGISTRAR', 'LEADER', 'SUPERVISOR', 'TOWN_OFFICER') && <Exports of={wanted} />}
      {has(account, 'REGISTRAR', 'LEADER', 'SUPERVISOR') && <Deadlines />}
    </Page>
  )
}

function Nothing() {
  const t = useTexts()
  const [address] = useSearchParams()
  const filtered = isFiltered(address)
  return (
    <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t(filtered ? 'empty.filtered' : 'empty.nothing')}>
      <Link to={filtered ? '/applications' : '/applications?open=false'}>{t(filtered ? 'filters.clear' : 'empty.settled')}</Link>
    </Empty>
  )
}

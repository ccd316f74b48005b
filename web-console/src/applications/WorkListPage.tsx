import { Empty } from 'antd'
import { Link, useSearchParams } from 'react-router'
import { Answer } from '../layout/Answer'
import { Page } from '../layout/Page'
import { Deadlines } from '../supervision/Deadlines'
import { has, useAccount } from '../signin/account'
import styles from './applications.module.css'
import { Exports } from './Exports'
import { useWorkList } from './queries'
import { useTexts } from './texts'
import { changed, isFiltered, wantedIn } from './wanted'
import { WorkFilters } from './WorkFilters'
import { WorkList } from './WorkList'

/** What waits for the registry, the first due first; what is late therefore stands at the top. */
export function Component() {
  const t = useTexts()
  const [address] = useSearchParams()
  const account = useAccount()
  const wanted = wantedIn(address)
  return (
    <Page title={t('title')} lead={t('lead')}>
      <WorkFilters />
      <Answer of={useWorkList(wanted)} rows={8} empty={{ when: ({ items = [] }) => items.length === 0, shown: <Nothing /> }}>
        {({ items = [], next }) => (
          <>
            <WorkList applications={items} />
            <Pages count={items.length} next={next} />
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

function Pages({ count, next }: { count: number; next?: string | null }) {
  const t = useTexts()
  const [address] = useSearchParams()
  const to = (after: string | null) => ({ search: changed(address, { after }).toString() })
  return (
    <nav className={styles.pages} aria-label={t('pages.label')}>
      <span>{t('pages.count', { count })}</span>
      {address.has('after') && <Link to={to(null)}>{t('pages.first')}</Link>}
      {next && <Link to={to(next)}>{t('pages.next')}</Link>}
    </nav>
  )
}

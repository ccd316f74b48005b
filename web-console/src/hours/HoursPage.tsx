import { Select } from 'antd'
import { useSearchParams } from 'react-router'
import { Books } from '../balances/BalanceOf'
import { today } from '../language/format'
import { Answer } from '../layout/Answer'
import { Page, Section } from '../layout/Page'
import { Joined } from '../volunteers/Joined'
import { Entries } from './Entries'
import { useBalance } from './queries'
import { useTexts } from './texts'

const YEARS_SHOWN = 10

/** One's own hours: what is confirmed, by class of evidence, and every entry behind it. */
export function Component() {
  const t = useTexts()
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Joined>{({ number = '' }) => <Hours number={number} />}</Joined>
    </Page>
  )
}

function Hours({ number }: { number: string }) {
  const t = useTexts()
  const [address, setAddress] = useSearchParams()
  const now = Number(today().slice(0, 4))
  const years = Array.from({ length: YEARS_SHOWN }, (_, back) => now - back)
  const year = years.find((known) => String(known) === address.get('year')) ?? now
  return (
    <>
      <Section title={t('balance')}>
        <Answer of={useBalance(number)} rows={4}>
          {(balance) => <Books of={balance} first="confirmed" />}
        </Answer>
      </Section>
      <Section
        title={t('entries.title')}
        extra={
          <Select
            aria-label={t('entries.year')}
            value={year}
            onChange={(chosen) => setAddress(chosen === now ? {} : { year: String(chosen) })}
            options={years.map((value) => ({ value, label: t('entries.yearValue', { year: value }) }))}
          />
        }
      >
        <Entries number={number} year={year} />
      </Section>
    </>
  )
}

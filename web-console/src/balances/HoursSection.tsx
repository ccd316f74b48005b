import { Section } from '../layout/Page'
import { BalanceOf } from './BalanceOf'
import { useTexts } from './texts'

/** The balance of one organisation, as a part of its page. */
export function HoursSection({ code }: { code: string }) {
  return (
    <Section title={useTexts()('organisation')}>
      <BalanceOf organisation={code} />
    </Section>
  )
}

import { Page, Section } from '../layout/Page'
import { BalanceOf } from './BalanceOf'
import { useTexts } from './texts'

export function Component() {
  const t = useTexts()
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Section title={t('city')}>
        <BalanceOf />
      </Section>
    </Page>
  )
}

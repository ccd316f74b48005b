import { problemIn } from '../api/problems'
import { Answer } from '../layout/Answer'
import { Page, Section } from '../layout/Page'
import { SignedIn } from '../signin/SignedIn'
import { Correct, Join } from './Editors'
import { Erase } from './Erase'
import { Kept } from './Kept'
import { LooksAt } from './LooksAt'
import { useMe } from './queries'
import { useTexts } from './texts'
import styles from './volunteers.module.css'

/** One's own data: joining with them, seeing, correcting, taking along and erasing them. */
export function Component() {
  const t = useTexts()
  return (
    <Page title={t('title')} lead={t('lead')}>
      <SignedIn roles={['VOLUNTEER']}>
        <Record />
      </SignedIn>
    </Page>
  )
}

function Record() {
  const t = useTexts()
  const me = useMe()
  if (me.isError && problemIn(me.error).code === 'not-joined') {
    return (
      <Section title={t('join.title')}>
        <Join />
      </Section>
    )
  }
  return (
    <Answer of={me}>
      {({ data, version }) => (
        <div className={styles.columns}>
          <Section title={t('kept.title')}>
            <Kept of={data} />
          </Section>
          <Section title={t('correct.title')}>
            <Correct of={data} version={version} reload={() => void me.refetch()} />
          </Section>
          <Section title={t('looks.title')}>
            <LooksAt />
          </Section>
          <Section title={t('erase.title')}>
            <Erase of={data} version={version} />
          </Section>
        </div>
      )}
    </Answer>
  )
}

import { Link, useParams } from 'react-router'
import { number } from '../language/format'
import { useLanguage } from '../language/language'
import { Answer } from '../layout/Answer'
import { Page, Section } from '../layout/Page'
import styles from '../lists/lists.module.css'
import { OrganisationName } from '../lists/PartyName'
import { Facts } from '../organisations/Facts'
import { useDivisions } from '../words/divisions'
import { useTexts as useWords } from '../words/texts'
import { PhaseTag } from './PhaseTag'
import { useActivity, useCatalogue, type Activity } from './queries'
import { useTexts } from './texts'
import { When } from './When'

export function Component() {
  const t = useTexts()
  const { id = '' } = useParams()
  const activity = useActivity(id)
  return (
    <Page title={activity.data?.title ?? t('one')} lead={activity.data ? <Lead of={activity.data} /> : <Link to="/activities-to-join">{t('back')}</Link>}>
      <Answer of={activity}>{(of) => <Parts of={of} />}</Answer>
    </Page>
  )
}

function Lead({ of }: { of: Activity }) {
  const { nameOf } = useDivisions()
  const { fieldName } = useCatalogue()
  return (
    <>
      <PhaseTag of={of.phase} />
      <span>{fieldName(of.field)}</span>
      <span>{nameOf(of.division)}</span>
    </>
  )
}

function Parts({ of }: { of: Activity }) {
  const t = useTexts()
  const language = useLanguage()
  const { organisation = '', places = 0, takingPart = 0, waiting = 0, notice: { content, venue, risks, protection, training } = {} } = of
  const told: [string, string | null | undefined][] = [
    [t('notice.risks'), risks],
    [t('notice.protection'), protection],
    [t('notice.training'), training],
  ]
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <Section title={t('notice.title')}>
          <p className={styles.text}>{content}</p>
        </Section>
        <Section title={t('notice.safety')}>
          <Facts facts={told.map(([name, value]) => [name, value || t('notice.nothing')])} />
        </Section>
        <Section title={t('demands.title')}>
          <Demands of={of} />
        </Section>
      </div>
      <div className={styles.column}>
        <Section title={t('joining.title')}>
          <Facts
            facts={[
              [t('joining.when'), <When key="when" of={of} />],
              [t('notice.venue'), venue],
              [t('joining.places'), t('people', { count: number(places, language) })],
              [t('joining.takingPart'), t('people', { count: number(takingPart, language) })],
              [t('joining.waiting'), t('people', { count: number(waiting, language) })],
              [
                t('joining.organisation'),
                <span key="organisation" className={styles.links}>
                  <OrganisationName code={organisation} />
                </span>,
              ],
            ]}
          />
        </Section>
        <Section title={t('joining.howTitle')}>
          <p>{t(of.phase === 'RECRUITING' ? 'joining.how' : of.phase === 'FULL' ? 'joining.full' : 'joining.closed')}</p>
        </Section>
      </div>
    </div>
  )
}

function Demands({ of: { demands: { skills = [], minorsWelcome, insurance, circumstances = [] } = {} } }: { of: Activity }) {
  const t = useTexts()
  const words = useWords()
  const { skillName } = useCatalogue()
  const list = (names: string[]) => names.join(words('listSeparator'))
  return (
    <Facts
      facts={[
        [t('demands.skills'), skills.length > 0 ? list(skills.map(skillName)) : t('demands.noSkills')],
        [t('demands.minors'), t(minorsWelcome ? 'demands.minorsWelcome' : 'demands.adultsOnly')],
        [t('demands.insurance'), insurance || t('notice.nothing')],
        ...(circumstances.length > 0
          ? [[t('demands.circumstances'), list(circumstances.map((one) => t(`circumstances.${one}`)))] as [string, string]]
          : []),
      ]}
    />
  )
}

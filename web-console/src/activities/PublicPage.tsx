import { Link, useParams } from 'react-router'
import { number } from '../language/format'
import { useLanguage } from '../language/language'
import { Answer } from '../layout/Answer'
import { Page, Section } from '../layout/Page'
import styles from '../lists/lists.module.css'
import { OrganisationName } from '../lists/PartyName'
import { Facts } from '../organisations/Facts'
import { has, useAccount } from '../signin/account'
import { Joined } from '../volunteers/Joined'
import { useTexts as useWords } from '../words/texts'
import { useNames } from './catalogue'
import { useActivity, type Activity } from './queries'
import { PhaseOf } from './Standing'
import { TakingPart } from './TakingPart'
import { useTexts } from './texts'
import { Times } from './Times'

export function Component() {
  const t = useTexts()
  const { id = '' } = useParams()
  const activity = useActivity(id)
  return (
    <Page title={activity.data?.title ?? t('public.one')} lead={activity.data ? <Lead of={activity.data} /> : <Link to="/activities">{t('public.back')}</Link>}>
      <Answer of={activity}>{(of) => <Parts of={of} />}</Answer>
    </Page>
  )
}

function Lead({ of }: { of: Activity }) {
  const { fieldOf, divisionOf } = useNames()
  return (
    <>
      <PhaseOf of={of} />
      <span>{fieldOf(of.field)}</span>
      <span>{divisionOf(of.division)}</span>
    </>
  )
}

function Parts({ of }: { of: Activity }) {
  const t = useTexts()
  const language = useLanguage()
  const isVolunteer = has(useAccount(), 'VOLUNTEER')
  const { organisation = '', places = 0, takingPart = 0, waiting = 0, notice: { content, venue, risks, protection, training } = {} } = of
  const told: [string, string | null | undefined][] = [
    [t('public.notice.risks'), risks],
    [t('public.notice.protection'), protection],
    [t('public.notice.training'), training],
  ]
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <Section title={t('public.notice.title')}>
          <p className={styles.text}>{content}</p>
        </Section>
        <Section title={t('public.notice.safety')}>
          <Facts facts={told.map(([name, value]) => [name, value || t('public.notice.nothing')])} />
        </Section>
        <Section title={t('public.demands.title')}>
          <Demands of={of} />
        </Section>
      </div>
      <div className={styles.column}>
        <Section title={t('public.joining.title')}>
          <Facts
            facts={[
              [t('public.joining.when'), <Times key="when" of={of} />],
              [t('public.notice.venue'), venue],
              [t('public.joining.places'), t('public.people', { count: number(places, language) })],
              [t('public.joining.takingPart'), t('public.people', { count: number(takingPart, language) })],
              [t('public.joining.waiting'), t('public.people', { count: number(waiting, language) })],
              [
                t('public.joining.organisation'),
                <span key="organisation" className={styles.links}>
                  <OrganisationName code={organisation} />
                </span>,
              ],
            ]}
          />
        </Section>
        <Section title={t('public.joining.howTitle')}>
          {isVolunteer ? <Joined>{() => <TakingPart of={of} />}</Joined> : <p>{t(of.phase === 'RECRUITING' ? 'public.joining.how' : of.phase === 'FULL' ? 'public.joining.full' : 'public.joining.closed')}</p>}
        </Section>
      </div>
    </div>
  )
}

function Demands({ of: { demands: { skills = [], minorsWelcome, insurance, circumstances = [] } = {} } }: { of: Activity }) {
  const t = useTexts()
  const words = useWords()
  const { skillOf } = useNames()
  const list = (names: string[]) => names.join(words('listSeparator'))
  return (
    <Facts
      facts={[
        [t('public.demands.skills'), skills.length > 0 ? list(skills.map(skillOf)) : t('public.demands.noSkills')],
        [t('public.demands.minors'), t(minorsWelcome ? 'public.demands.minorsWelcome' : 'public.demands.adultsOnly')],
        [t('public.demands.insurance'), insurance || t('public.notice.nothing')],
        ...(circumstances.length > 0
          ? [[t('public.demands.circumstances'), list(circumstances.map((one) => t(`circumstances.${one}`)))] as [string, string]]
          : []),
      ]}
    />
  )
}

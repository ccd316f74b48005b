import { Button } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { day } from '../language/format'
import { useLanguage } from '../language/language'
import { Answer } from '../layout/Answer'
import { Section } from '../layout/Page'
import { useOrganisation } from '../organisations/queries'
import { has, useAccount } from '../signin/account'
import { openActs, type ActName } from './acts'
import { Proposed, Settled } from './Interventions'
import { useSupervision, type Supervision as View } from './queries'
import { SupervisionAct } from './SupervisionAct'
import styles from './supervision.module.css'
import { useTexts } from './texts'

/** For officers: what is proposed against an organisation, what was decided, and what may be done. */
export default function Supervision({ code }: { code: string }) {
  const t = useTexts()
  const account = useAccount()
  const filing = (
    <Link to={`/organisations/${code}/application`} className={styles.link}>
      {t('file')}
    </Link>
  )
  return (
    <Section title={t('title')} extra={has(account, 'REGISTRAR') && filing}>
      <Answer of={useSupervision(code)} rows={3}>
        {(of) => <Shown of={of} />}
      </Answer>
    </Section>
  )
}

const MILD: ActName[] = ['RELEASE', 'confirmation', 'liquidation-end']

function Shown({ of }: { of: View }) {
  const t = useTexts()
  const account = useAccount()
  const language = useLanguage()
  const organisation = useOrganisation(of.code)
  const [act, setAct] = useState<ActName>()
  const acts = openActs(organisation.data?.state, of, account)
  const barriers = acts.map(({ barrier }) => barrier).filter((barrier) => barrier !== undefined)
  return (
    <div className={styles.desk}>
      {of.deadline?.dueOn && <p>{t(of.deadline.kind === 'RELEASE' ? 'due.release' : 'due.deregistration', { day: day(of.deadline.dueOn, language) })}</p>}
      {of.proposed ? <Proposed of={of.proposed} /> : <p>{t('nothing')}</p>}
      {acts.length > 0 && (
        <div className={styles.acts}>
          {acts.map(({ act: name, barrier }) => (
            <Button key={name} danger={!MILD.includes(name)} disabled={barrier !== undefined} aria-describedby={barrier && `barrier-${barrier}`} onClick={() => setAct(name)}>
              {t(`acts.${name}.title`)}
            </Button>
          ))}
        </div>
      )}
      {barriers.map((barrier) => (
        <p key={barrier} id={`barrier-${barrier}`} className={styles.barrier}>
          {t(`barriers.${barrier}`, { by: of.proposed?.proposedBy ?? '' })}
        </p>
      ))}
      {of.settled.length > 0 && <Settled of={of.settled} />}
      {act && <SupervisionAct act={act} of={of} name={organisation.data?.items?.['NAME'] ?? of.code} close={() => setAct(undefined)} />}
    </div>
  )
}

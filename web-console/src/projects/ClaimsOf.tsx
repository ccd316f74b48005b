import { Tag } from 'antd'
import type { ReactNode } from 'react'
import { day, yuan } from '../language/format'
import { useLanguage } from '../language/language'
import { PartyName } from '../lists/PartyName'
import lists from '../lists/lists.module.css'
import styles from './projects.module.css'
import type { Claim, Project } from './queries'
import { Taken } from './Taken'
import { useTexts } from './texts'

/** Who has claimed what of a project; beside each what the reader may do with it. */
export function ClaimsOf({ of, acts }: { of: Project; acts: (claim: Claim) => ReactNode }) {
  const t = useTexts()
  const { claims = [] } = of
  return (
    <div className={styles.claims}>
      <Taken of={of} />
      {claims.length === 0 && <p className={lists.note}>{t('claims.none')}</p>}
      <ul className={`${styles.plain} ${lists.links}`}>
        {claims.map((claim) => (
          <One key={claim.id} of={claim}>
            {acts(claim)}
          </One>
        ))}
      </ul>
    </div>
  )
}

function One({ of: { claimant = {}, form, value = 0, state, agreeBy }, children }: { of: Claim; children: ReactNode }) {
  const t = useTexts()
  const language = useLanguage()
  return (
    <li>
      <p className={styles.row}>
        <span>
          <PartyName of={claimant} />
        </span>
        <span className={styles.money}>{yuan(String(value), language)}</span>
      </p>
      <p className={lists.facts}>
        {state && <Tag color={state === 'AGREED' ? 'success' : 'warning'}>{t(`claims.states.${state}`)}</Tag>}
        <span>{claimant.kind && t(`parties.${claimant.kind}`)}</span>
        <span>{form && t(`forms.${form}`)}</span>
      </p>
      {state === 'CLAIMED' && agreeBy && <p className={lists.note}>{t('claims.agreeBy', { day: day(agreeBy, language) })}</p>}
      {children}
    </li>
  )
}

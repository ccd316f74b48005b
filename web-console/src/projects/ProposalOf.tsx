import { day, yuan } from '../language/format'
import { useLanguage } from '../language/language'
import { PartyName } from '../lists/PartyName'
import lists from '../lists/lists.module.css'
import { Facts } from '../organisations/Facts'
import { useDivisions } from '../words/divisions'
import { useTexts as useWords } from '../words/texts'
import styles from './projects.module.css'
import type { Project } from './queries'
import { useTexts } from './texts'

export function ProposalOf({ of: { proposal = {}, proposer = {}, target = 0 } }: { of: Project }) {
  const t = useTexts()
  const words = useWords()
  const language = useLanguage()
  const { nameOf } = useDivisions()
  const { need, beneficiaries, division, startsOn, endsOn, forms = [], budget = [], indicators = [] } = proposal
  return (
    <>
      <Facts
        facts={[
          [t('proposal.need'), <span key="need" className={lists.text}>{need}</span>],
          [t('proposal.beneficiaries'), beneficiaries],
          [t('proposal.area'), nameOf(division)],
          [t('proposal.period'), startsOn && endsOn && t('proposal.periodValue', { from: day(startsOn, language), until: day(endsOn, language) })],
          [t('proposal.forms'), forms.map((form) => t(`forms.${form}`)).join(words('listSeparator'))],
          [t('proposer'), <span key="proposer" className={lists.links}><PartyName of={proposer} /></span>],
        ]}
      />
      <h3 className={styles.subhead}>{t('proposal.budget')}</h3>
      <ul className={styles.plain}>
        {budget.map(({ item, amount = 0 }, at) => (
          <li key={at}>
            <p className={styles.row}>
              <span>{item}</span>
              <span className={styles.money}>{yuan(String(amount), language)}</span>
            </p>
          </li>
        ))}
        <li>
          <p className={`${styles.row} ${styles.sum}`}>
            <span>{t('proposal.sum')}</span>
            <span className={styles.money}>{yuan(String(target), language)}</span>
          </p>
        </li>
      </ul>
      <h3 className={styles.subhead}>{t('proposal.indicators')}</h3>
      <ul className={styles.plain}>
        {indicators.map(({ name = '', aim = '' }) => (
          <li key={name}>{t('proposal.aim', { name, aim })}</li>
        ))}
      </ul>
    </>
  )
}

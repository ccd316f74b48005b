import styles from './filing.module.css'
import { Count, Tick } from './FoundingFields'
import { useTexts } from './texts'

/** What only a foundation has: how it raises funds, and its board in numbers. */
export function BoardFields() {
  const t = useTexts()
  return (
    <>
      <Tick name={['foundation', 'publicFundraising']} label={t('founding.fundraising')} />
      <Tick name={['foundation', 'privateFunds']} label={t('founding.privateFunds')} />
      <div className={styles.pair}>
        <Count name={['foundation', 'board', 'directors']} label={t('founding.directors')} unit={t('founding.people')} />
        <Count name={['foundation', 'board', 'termYears']} label={t('founding.term')} unit={t('founding.years')} />
        <Count name={['foundation', 'board', 'paid']} label={t('founding.paid')} unit={t('founding.people')} />
        <Count name={['foundation', 'board', 'related']} label={t('founding.related')} unit={t('founding.people')} />
        <Count name={['foundation', 'board', 'conflictedSupervisors']} label={t('founding.conflicted')} unit={t('founding.people')} />
        <Count name={['membership', 'fullTimeStaff']} label={t('founding.staff')} unit={t('founding.people')} />
      </div>
    </>
  )
}

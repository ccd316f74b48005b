import { Tag } from 'antd'
import { useClause } from '../clauses/useClause'
import { useLanguage, worded } from '../language/language'
import styles from './applications.module.css'
import type { Finding } from './queries'
import { useTexts } from './texts'

/** What the rules say of it, what stands against an approval first, each with its clause. */
export function Findings({ of }: { of: Finding[] }) {
  const t = useTexts()
  if (of.length === 0) return <p>{t('findings.none')}</p>
  const sorted = of.toSorted((one, other) => Number(other.error) - Number(one.error))
  return (
    <ul className={styles.list}>
      {sorted.map((finding) => (
        <li key={`${finding.code}${finding.text?.zh}`}>
          <One of={finding} />
        </li>
      ))}
    </ul>
  )
}

function One({ of: { severity = 'WARNING', text, rule, evidence } }: { of: Finding }) {
  const t = useTexts()
  const clause = useClause()
  const language = useLanguage()
  return (
    <>
      <p>
        <Tag color={severity === 'ERROR' ? 'error' : 'warning'}>{t(`findings.severities.${severity}`)}</Tag> {worded(text, language)}
      </p>
      <p className={styles.note}>{t('findings.rule', { clause: clause(rule?.clause), version: rule?.version ?? '' })}</p>
      {evidence && evidence !== 'V' && <p className={styles.note}>{t(`findings.evidence.${evidence}`)}</p>}
    </>
  )
}

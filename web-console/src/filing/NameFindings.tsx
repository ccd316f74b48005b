import { Form } from 'antd'
import { useDeferredValue } from 'react'
import { useClause } from '../clauses/useClause'
import { useLanguage, worded } from '../language/language'
import type { OrganisationType } from '../words/kinds'
import styles from './filing.module.css'
import { useNameCheck } from './queries'
import { useTexts } from './texts'

/** What the rules have against the name, while it is being written. */
export function NameFindings({ type }: { type: OrganisationType }) {
  const t = useTexts()
  const clause = useClause()
  const language = useLanguage()
  const written = (Form.useWatch(['items', 'name']) as string | undefined) ?? ''
  const name = useDeferredValue(written.trim())
  const { data: findings } = useNameCheck(type, name)
  if (name.length < 2 || !findings) return null
  return (
    <div role="status" className={styles.note}>
      {findings.length === 0 && t('name.free')}
      {findings.map(({ code, severity, text, rule }) => (
        <p key={code} className={severity === 'ERROR' ? styles.barrier : undefined}>
          {worded(text, language)} {clause(rule?.clause)}
        </p>
      ))}
    </div>
  )
}

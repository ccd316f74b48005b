import { Alert, Button } from 'antd'
import { kindOf, mayHelpAgain, problemIn } from '../api/problems'
import { useRule } from '../clauses/useClause'
import { useLanguage } from '../language/language'
import { session } from '../signin/session'
import { useTexts as useSigninTexts } from '../signin/texts'
import styles from './page.module.css'
import { sentence } from './sentence'
import { useTexts } from './texts'

/** What went wrong, in the service's own words where it said any, and what to do next. */
export function Trouble({ error, again }: { error: unknown; again?: () => void }) {
  const t = useTexts()
  const ruled = useRule()
  const signin = useSigninTexts()
  const problem = problemIn(error)
  const kind = kindOf(problem)
  const told = sentence(problem, useLanguage())
  return (
    <Alert
      showIcon
      type={kind === 'missing' ? 'info' : kind === 'fault' || kind === 'unreachable' ? 'error' : 'warning'}
      title={t(`problems.${kind}.title`)}
      description={
        <div className={styles.trouble}>
          {told && <p lang={told.lang}>{told.text}</p>}
          <p>{t(`problems.${kind}.next`)}</p>
          {problem.rule && <p className={styles.small}>{ruled(problem.rule)}</p>}
          {kind === 'signedOut' && <Button onClick={() => void session.signIn()}>{signin('in')}</Button>}
          {again && mayHelpAgain(problem) && <Button onClick={again}>{t('again')}</Button>}
          {kind === 'fault' && problem.traceId && <p className={styles.small}>{t('trace', { id: problem.traceId })}</p>}
        </div>
      }
    />
  )
}

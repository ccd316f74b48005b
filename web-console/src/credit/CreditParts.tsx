import { Alert } from 'antd'
import { problemIn } from '../api/problems'
import { day } from '../language/format'
import { useLanguage, worded } from '../language/language'
import { Answer } from '../layout/Answer'
import { Section } from '../layout/Page'
import { ClassBadge } from './ClassBadge'
import { Costs } from './Costs'
import { CreditHistory } from './CreditHistory'
import styles from './credit.module.css'
import { useCredit, type Credit } from './queries'
import { Reasons } from './Reasons'
import { useTexts } from './texts'

/** An organisation's credit: the score, what limits it, every reason, and how it came to be. */
export function CreditParts({ code }: { code: string }) {
  const t = useTexts()
  const credit = useCredit(code)
  if (credit.isError && problemIn(credit.error).status === 404) {
    return (
      <Section title={t('title')}>
        <p>{t('none')}</p>
      </Section>
    )
  }
  return (
    <>
      <Section title={t('title')}>
        <Answer of={credit} rows={3}>
          {(of) => <Standing of={of} />}
        </Answer>
      </Section>
      {credit.data && (
        <>
          <Costs of={credit.data.counterfactuals ?? []} />
          <Section title={t('history.title')}>
            <CreditHistory code={code} score={credit.data.score ?? 0} />
          </Section>
          <Section title={t('reasons.title')}>
            <Reasons of={credit.data.reasons ?? []} />
          </Section>
        </>
      )}
    </>
  )
}

function Standing({ of: { score = 0, creditClass, scoredOn, ruleSet = '', ruleVersion = '', vetoes = [] } }: { of: Credit }) {
  const t = useTexts()
  const language = useLanguage()
  return (
    <div className={styles.standing}>
      <div className={styles.mark}>
        {creditClass && <ClassBadge of={creditClass} large />}
        <div>
          <p className={styles.score}>{t('score', { score })}</p>
          <p className={styles.note}>{scoredOn && t('scoredOn', { day: day(scoredOn, language), ruleSet, version: ruleVersion })}</p>
        </div>
      </div>
      {vetoes.map(({ item, text, cap, clause, day: since, eventId }) => (
        <Alert
          key={`${item}${eventId}`}
          type="error"
          showIcon
          title={`${t('vetoes.title')} · ${worded(text, language)}`}
          description={
            <p>
              {[cap && t('vetoes.cap', { cap }), since && t('vetoes.since', { day: day(since, language) }), clause && t('reasons.clause', { clause })]
                .filter(Boolean)
                .join(' · ')}
            </p>
          }
        />
      ))}
      <p className={styles.note}>{t('notLaw')}</p>
    </div>
  )
}

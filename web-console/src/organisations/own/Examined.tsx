import { Tag, Timeline } from 'antd'
import { day, moment, yuan } from '../../language/format'
import { useLanguage, worded } from '../../language/language'
import { Section } from '../../layout/Page'
import { useDivisions } from '../../words/divisions'
import { useTexts as useWords } from '../../words/texts'
import { Facts } from '../Facts'
import styles from './own.module.css'
import { fieldOf, ITEMS } from './content'
import type { Application } from './queries'
import { useTexts } from './texts'

/** What was applied for, what the rules make of it, and the steps so far. */
export function Examined({ of }: { of: Application }) {
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <Findings of={of} />
        <Steps of={of} />
      </div>
      <AppliedFor of={of} />
    </div>
  )
}

function Findings({ of: { details, due } }: { of: Application }) {
  const t = useTexts()
  const language = useLanguage()
  const { findings = [], opinion } = details ?? {}
  return (
    <Section title={t('findings.title')}>
      <div className={styles.column}>
        {due?.deadline?.dueOn && (
          <p>
            {t('findings.due', { day: day(due.deadline.dueOn, language) })} {due.overdue && <Tag color="error">{t('findings.overdue')}</Tag>}
          </p>
        )}
        {opinion?.reason && <p>{t('findings.opinion', { reason: opinion.reason })}</p>}
        {findings.length === 0 ? (
          <p>{t('findings.none')}</p>
        ) : (
          <ul className={styles.list}>
            {findings.map(({ code, text, rule, severity }) => (
              <li key={code}>
                <p>
                  {severity && <Tag color={severity === 'ERROR' ? 'error' : 'warning'}>{t(`severities.${severity}`)}</Tag>} {worded(text, language)}
                </p>
                {rule?.clause && <p className={styles.note}>{t('change.clause', { clause: rule.clause })}</p>}
              </li>
            ))}
          </ul>
        )}
      </div>
    </Section>
  )
}

function Steps({ of: { details } }: { of: Application }) {
  const t = useTexts()
  const language = useLanguage()
  const steps = (details?.steps ?? []).toReversed()
  return (
    <Section title={t('steps')}>
      <Timeline
        items={steps.map(({ state, at, note }) => ({
          content: (
            <>
              <p>
                <strong>{state && t(`states.${state}`)}</strong>
              </p>
              <p className={styles.note}>{at && moment(at, language)}</p>
              {note && <p className={styles.note}>{note}</p>}
            </>
          ),
        }))}
      />
    </Section>
  )
}

function AppliedFor({ of: { details, type } }: { of: Application }) {
  const t = useTexts()
  const words = useWords()
  const language = useLanguage()
  const { nameOf } = useDivisions()
  const { items = {}, documents = [] } = details?.content ?? {}
  const facts = ITEMS.flatMap((item): [string, string][] => {
    const value = items[fieldOf(item)]
    if (value == null || value === '') return []
    return [item === 'FUND' && type ? [words(`funds.${type}`), yuan(String(value), language)] : [words(`items.${item}`), String(value)]]
  })
  return (
    <Section title={t('appliedFor')}>
      <Facts
        facts={[
          ...facts,
          [words('division'), nameOf(items.division)],
          [t('change.papers'), documents.map(({ reference }) => reference).join(words('listSeparator')) || t('noPapers')],
        ]}
      />
    </Section>
  )
}

import { useRule } from '../clauses/useClause'
import { moment } from '../language/format'
import { useLanguage } from '../language/language'
import { Section } from '../layout/Page'
import lists from '../lists/lists.module.css'
import { Facts } from '../organisations/Facts'
import styles from '../projects/projects.module.css'
import type { Project } from '../projects/queries'
import { ProjectStateTag } from '../projects/ProjectStateTag'
import { useTexts } from './texts'

/** What only those see whom a project concerns: how it was examined, and each step with who took it. */
export function DetailsOf({ of: { examination, steps = [], released = [] } }: { of: NonNullable<Project['details']> }) {
  const t = useTexts()
  const ruled = useRule()
  const language = useLanguage()
  const { proposedBy, review, decision } = examination ?? {}
  const told: [string, string][] = [
    ...(proposedBy ? [[t('details.proposedBy'), proposedBy] as [string, string]] : []),
    ...(review
      ? ([
          [t('details.review'), t(review.recommended ? 'fields.recommendedYes' : 'fields.recommendedNo')],
          [t('details.reviewedBy'), by(review)],
          [t('details.reason'), review.reason ?? ''],
        ] as [string, string][])
      : []),
    ...(decision
      ? ([
          [t('details.decision'), t(decision.listed ? 'details.listed' : 'details.rejected')],
          [t('details.decidedBy'), by(decision)],
          [t('details.rule'), decision.rule ? ruled(decision.rule) : ''],
        ] as [string, string][])
      : []),
  ]
  function by({ by: who = '', at }: { by?: string; at?: string }) {
    return at ? t('details.byAt', { by: who, at: moment(at, language) }) : who
  }
  return (
    <>
      {told.length > 0 && (
        <Section title={t('details.title')}>
          <Facts facts={told} />
        </Section>
      )}
      {released.length > 0 && (
        <Section title={t('details.released')}>
          <ul className={styles.plain}>
            {released.map(({ claim, release }) => (
              <li key={claim?.id}>
                {release?.reason && t(`details.releases.${release.reason}`, { claim: claim?.id ?? '' })}
                <span className={lists.note}>{claim?.claimant?.code}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('details.steps')}>
        <ol className={styles.plain}>
          {steps.toReversed().map((step, at) => (
            <li key={at}>
              <span>
                <ProjectStateTag of={step.state} />
              </span>
              <span className={lists.note}>{by(step)}</span>
            </li>
          ))}
        </ol>
      </Section>
    </>
  )
}

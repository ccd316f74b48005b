import { Section } from '../layout/Page'
import { Applied } from './Applied'
import styles from './applications.module.css'
import { Documents } from './Documents'
import { Findings } from './Findings'
import { Founding } from './Founding'
import { Progress } from './Progress'
import type { Application } from './queries'
import { useTexts } from './texts'

/** What is applied for beside what the rules make of it, the documents and the steps so far. */
export function Examined({ of }: { of: Application }) {
  const t = useTexts()
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <Section title={t('applied.title')}>
          <Applied of={of} />
        </Section>
        {of.details?.content?.founding && (
          <Section title={t('founding.title')}>
            <Founding of={of.details.content.founding} />
          </Section>
        )}
      </div>
      <div className={styles.column}>
        <Section title={t('findings.title')}>
          <Findings of={of.details?.findings ?? []} />
        </Section>
        <Section title={t('documents.title')}>
          <Documents of={of} />
        </Section>
        <Section title={t('progress.title')}>
          <Progress of={of} />
        </Section>
      </div>
    </div>
  )
}

import { Tag } from 'antd'
import { day } from '../language/format'
import { useLanguage } from '../language/language'
import styles from './applications.module.css'
import type { Application } from './queries'
import { useTexts } from './texts'

/** The day by which the registry has to act, and whether it has gone by. */
export function DueOn({ of }: { of: Application['due'] }) {
  const t = useTexts()
  const language = useLanguage()
  if (!of?.deadline?.dueOn) return <span className={styles.note}>{t('due.none')}</span>
  return (
    <span className={styles.due}>
      <span className={styles.date}>{day(of.deadline.dueOn, language)}</span>
      {of.overdue && <Tag color="error">{t('due.overdue')}</Tag>}
      {of.deadline.isProvisional && <span className={styles.note}>{t('due.provisional')}</span>}
    </span>
  )
}

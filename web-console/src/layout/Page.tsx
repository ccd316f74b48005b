import { useEffect, type ReactNode } from 'react'
import styles from './page.module.css'
import { useTexts } from './texts'

/** A page with its heading, which the window is named by too. */
export function Page({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  const t = useTexts()
  const name = `${title} · ${t('name')}`
  useEffect(() => {
    document.title = name
  }, [name])
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        {lead && <div className={styles.lead}>{lead}</div>}
      </div>
      {children}
    </div>
  )
}

/** A part of a page on a surface of its own. */
export function Section({ title, extra, children }: { title: string; extra?: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.section} aria-label={title}>
      <div className={styles.sectionHead}>
        <h2 className={styles.sectionTitle}>{title}</h2>
        {extra}
      </div>
      {children}
    </section>
  )
}

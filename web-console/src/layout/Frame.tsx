import { Layout } from 'antd'
import { Suspense } from 'react'
import { Outlet, ScrollRestoration } from 'react-router'
import { Header } from './Header'
import { Waiting } from './Waiting'
import styles from './frame.module.css'
import { useTexts } from './texts'

/** What stands around every page. */
export function Frame() {
  const t = useTexts()
  return (
    <Layout className={styles.frame}>
      <a className={styles.skip} href="#content">
        {t('skip')}
      </a>
      <Header />
      <main id="content" className={styles.content} tabIndex={-1}>
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </main>
      <footer className={styles.footer}>
        <span>{t('footer')}</span>
        <a href="/docs/">{t('documents')}</a>
      </footer>
      <ScrollRestoration />
    </Layout>
  )
}

import { Alert, Button, Modal } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { Trouble } from '../layout/Trouble'
import { Page, Section } from '../layout/Page'
import { has, useAccount } from '../signin/account'
import styles from './imports.module.css'
import { useImport, wrongRows } from './queries'
import { Rows, Totals } from './Rows'
import { useTexts } from './texts'

const MOST_BYTES = 64 * 1024 * 1024

/** An older register taken over from a file: looked through first, then taken as a whole or not at all. */
export function Component() {
  const t = useTexts()
  const account = useAccount()
  return (
    <Page title={t('title')} lead={t('lead')}>
      {has(account, 'REGISTRAR') ? (
        <>
          <Section title={t('file.title')}>
            <Taking />
          </Section>
          <Section title={t('columns.title')}>
            <p>{t('columns.required')}</p>
            <p className={styles.note}>{t('columns.optional')}</p>
          </Section>
        </>
      ) : (
        <Alert type="warning" showIcon title={t('forbidden')} />
      )}
      <Section title={t('export.title')}>
        <div className={styles.steps}>
          <Button href="/public/registry/organisations/export?format=xlsx">{t('export.xlsx')}</Button>
          <Button href="/public/registry/organisations/export?format=csv">{t('export.csv')}</Button>
        </div>
      </Section>
    </Page>
  )
}

function Taking() {
  const t = useTexts()
  const [file, setFile] = useState<File>()
  const [asked, setAsked] = useState(false)
  const preview = useImport()
  const taking = useImport()
  const choose = (chosen: File | undefined) => {
    setFile(chosen)
    taking.reset()
    preview.reset()
  }
  const tooLarge = file !== undefined && file.size > MOST_BYTES
  const mayTake = file && preview.isSuccess && !taking.isSuccess && (preview.data.entered ?? 0) > 0
  const take = () => {
    setAsked(false)
    if (file) taking.mutate({ file, preview: false })
  }
  return (
    <div className={styles.taking}>
      <p className={styles.label}>{t('file.label')}</p>
      <div className={styles.steps}>
        <label className={styles.chooser}>
          {t('file.choose')}
          <input type="file" className={styles.file} aria-label={`${t('file.choose')} ${t('file.label')}`} accept=".xlsx,.ndjson,.jsonl" onChange={({ target }) => choose(target.files?.[0])} />
        </label>
        <span>{file?.name ?? t('file.none')}</span>
      </div>
      {tooLarge && <Alert type="error" showIcon title={t('file.tooLarge')} />}
      <div className={styles.steps}>
        <Button type={mayTake ? 'default' : 'primary'} disabled={!file || tooLarge} loading={preview.isPending} onClick={() => file && preview.mutate({ file, preview: true })}>
          {t('preview')}
        </Button>
        <Button type={mayTake ? 'primary' : 'default'} disabled={!mayTake} loading={taking.isPending} onClick={() => setAsked(true)}>
          {t('take')}
        </Button>
        {!preview.isSuccess && !preview.isError && <span className={styles.note}>{t('previewFirst')}</span>}
      </div>
      <div role="status" className={styles.taking}>
        {preview.isSuccess && !taking.isSuccess && <Totals of={preview.data} taken={false} />}
        {taking.isSuccess && <Totals of={taking.data} taken />}
      </div>
      {taking.isSuccess && <Link to="/organisations">{t('see')}</Link>}
      {preview.isError && <Wrong error={preview.error} />}
      {taking.isError && <Wrong error={taking.error} />}
      <Modal open={asked} title={t('take')} okText={t('take')} cancelText={t('cancel')} onOk={take} onCancel={() => setAsked(false)}>
        {t('confirm', { name: file?.name ?? '', count: preview.data?.entered ?? 0 })}
      </Modal>
    </div>
  )
}

function Wrong({ error }: { error: unknown }) {
  const t = useTexts()
  const wrong = wrongRows(error)
  if (!wrong) return <Trouble error={error} />
  return (
    <>
      <Alert type="error" showIcon title={t('wrong.title', { total: wrong.total })} description={t('wrong.next')} />
      <Rows of={wrong.rows} label={t('wrong.rows')} />
      {wrong.total > wrong.rows.length && <p className={styles.note}>{t('wrong.first', { count: wrong.rows.length })}</p>}
    </>
  )
}

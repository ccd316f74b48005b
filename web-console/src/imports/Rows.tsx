import { Alert } from 'antd'
import { number } from '../language/format'
import { useLanguage } from '../language/language'
import styles from './imports.module.css'
import type { Report, RowError } from './queries'
import zh from './texts.zh.json'
import { useTexts } from './texts'

type Field = keyof typeof zh.fields

const isKnown = (field: string): field is Field => field in zh.fields

/** What a file would bring into the register, or has brought. */
export function Totals({ of: { read = 0, entered = 0, unchanged = 0, warned = 0, warnings = [] }, taken }: { of: Report; taken: boolean }) {
  const t = useTexts()
  const language = useLanguage()
  const told = { read: number(read, language), entered: number(entered, language), unchanged: number(unchanged, language) }
  return (
    <>
      <Alert type={taken ? 'success' : 'info'} showIcon title={t(taken ? 'totals.taken' : 'totals.preview', told)} description={t('totals.unchanged', told)} />
      {warned > 0 && (
        <>
          <p>{t('totals.warned', { count: number(warned, language) })}</p>
          <Rows of={warnings} label={t('totals.warnings')} />
        </>
      )}
    </>
  )
}

/** What is said of single rows, by the number a spreadsheet shows. */
export function Rows({ of, label }: { of: RowError[]; label: string }) {
  const t = useTexts()
  return (
    <table className={styles.rows} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('rows.row')}</th>
          <th scope="col">{t('rows.field')}</th>
          <th scope="col">{t('rows.message')}</th>
        </tr>
      </thead>
      <tbody>
        {of.map(({ row = 0, field = '', message = '' }, at) => (
          <tr key={at}>
            <td>{row}</td>
            <td>{isKnown(field) ? t(`fields.${field}`) : field || t('rows.whole')}</td>
            <td>{message}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

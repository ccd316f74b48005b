import { CheckCircleOutlined, ExclamationCircleOutlined } from '@ant-design/icons'
import { useClause } from '../clauses/useClause'
import { useLanguage, worded } from '../language/language'
import { Answer } from '../layout/Answer'
import { useOrganisation } from '../organisations/queries'
import styles from './applications.module.css'
import { changedItems, FIELDS } from './items'
import { useRequired, type Application, type Required } from './queries'
import { OPEN } from './states'
import { useTexts } from './texts'

const EVERY_ITEM = FIELDS.map(([, item]) => item)

/** What the law wants handed in, each with its clause, beside what was. */
export function Documents({ of }: { of: Application }) {
  const { act = 'ESTABLISHMENT', type = 'SOCIETY', details, organisation, state } = of
  const items = details?.content?.items ?? {}
  const known = useRequired(act, type, Boolean(items.supervisingUnit), act === 'CHANGE' ? EVERY_ITEM : [])
  const register = useOrganisation(act === 'CHANGE' && organisation ? organisation : '')
  const isOpen = state && OPEN.includes(state)
  const changed = isOpen && register.data ? changedItems(items, register.data) : []
  return <Answer of={known}>{(documents) => <Listed documents={documents} of={of} wants={({ item }) => !item || changed.includes(item)} />}</Answer>
}

function Listed({ documents, of, wants }: { documents: Required[]; of: Application; wants: (document: Required) => boolean }) {
  const t = useTexts()
  const clause = useClause()
  const language = useLanguage()
  const handedIn = new Map((of.details?.content?.documents ?? []).map(({ document = '', reference }) => [document, reference]))
  const listed = documents.filter((document) => wants(document) || handedIn.has(document.code ?? ''))
  const others = [...handedIn].filter(([code]) => !documents.some((document) => document.code === code))
  return (
    <ul className={styles.list}>
      {listed.map(({ code = '', title, clause: rule }) => (
        <li key={`${code}${title?.zh}`} className={styles.document}>
          {handedIn.has(code) ? <CheckCircleOutlined className={styles.there} aria-hidden /> : <ExclamationCircleOutlined className={styles.lacking} aria-hidden />}
          <div>
            <p>{worded(title, language)}</p>
            <p className={styles.note}>
              {handedIn.has(code) ? t('documents.reference', { reference: handedIn.get(code) ?? '' }) : t('documents.missing')} · {clause(rule)}
            </p>
          </div>
        </li>
      ))}
      {others.map(([code, reference]) => (
        <li key={code} className={styles.document}>
          <CheckCircleOutlined className={styles.there} aria-hidden />
          <div>
            <p>{t('documents.other', { code })}</p>
            <p className={styles.note}>{t('documents.reference', { reference: reference ?? '' })}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}

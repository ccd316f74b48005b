import { Form, Input } from 'antd'
import { useClause } from '../clauses/useClause'
import { useLanguage, worded } from '../language/language'
import { Answer } from '../layout/Answer'
import { useRequired, type Act, type Item } from '../applications/queries'
import type { OrganisationType } from '../words/kinds'
import styles from './filing.module.css'
import { useTexts } from './texts'

/** A line for each document the law wants, with its clause. */
export function PaperFields({ act, type, supervised, changed = [] }: { act: Act; type: OrganisationType; supervised: boolean; changed?: Item[] }) {
  const t = useTexts()
  const clause = useClause()
  const language = useLanguage()
  return (
    <Answer of={useRequired(act, type, supervised, changed)} rows={3}>
      {(documents) => (
        <>
          <p className={styles.note}>{t('papersNext')}</p>
          {[...new Map(documents.map((document) => [document.code, document])).values()].map(({ code = '', title, clause: rule }) => (
            <Form.Item key={code} name={['papers', code]} label={worded(title, language)} extra={clause(rule)}>
              <Input maxLength={200} />
            </Form.Item>
          ))}
        </>
      )}
    </Answer>
  )
}

import { Table } from 'antd'
import type { components } from '../api/generated/project'
import { number, yuan } from '../language/format'
import { useLanguage } from '../language/language'
import { Answer } from '../layout/Answer'
import styles from './projects.module.css'
import { FIELDS } from './kinds'
import { useCases, type Cases, type ProjectField, type Total } from './queries'
import { useTexts } from './texts'

type Totals = components['schemas']['Totals']

interface Row extends Total {
  name: string
  cases: number
  personTimes: number
}

const sumOf = ({ totals = [] }: Cases, of: ProjectField, what: 'cases' | 'personTimes') =>
  totals.filter(({ field }) => field === of).reduce((sum, one) => sum + (one[what] ?? 0), 0)

/** What the library holds, by field: projects and claims beside the service cases. */
export function TotalsOf({ of }: { of: Totals }) {
  const cases = useCases()
  return (
    <Answer of={cases} rows={4}>
      {(counted) => <AsTable of={of} cases={counted} />}
    </Answer>
  )
}

function AsTable({ of: { all = {}, byField = {} }, cases }: { of: Totals; cases: Cases }) {
  const t = useTexts()
  const language = useLanguage()
  const rows: Row[] = FIELDS.map((field) => ({
    name: t(`fields.${field}`),
    ...byField[field],
    cases: sumOf(cases, field, 'cases'),
    personTimes: sumOf(cases, field, 'personTimes'),
  }))
  rows.push({ name: t('totals.all'), ...all, cases: cases.cases ?? 0, personTimes: cases.personTimes ?? 0 })
  const count = (value = 0) => number(value, language)
  const money = (value = 0) => yuan(String(value), language)
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('totals.title')}>
      <Table<Row>
        className={styles.totals}
        aria-label={t('totals.title')}
        rowKey="name"
        size="small"
        pagination={false}
        dataSource={rows}
        columns={[
          { title: t('field'), dataIndex: 'name', rowScope: 'row' },
          { title: t('totals.projects'), align: 'end', render: (_, { projects }) => count(projects) },
          { title: t('totals.claimed'), align: 'end', render: (_, { claimed }) => count(claimed) },
          { title: t('totals.completed'), align: 'end', render: (_, { completed }) => count(completed) },
          { title: t('totals.target'), align: 'end', render: (_, { target }) => money(target) },
          { title: t('totals.taken'), align: 'end', render: (_, { taken }) => money(taken) },
          { title: t('totals.cases'), align: 'end', render: (_, row) => count(row.cases) },
          { title: t('totals.personTimes'), align: 'end', render: (_, { personTimes }) => count(personTimes) },
        ]}
      />
    </div>
  )
}

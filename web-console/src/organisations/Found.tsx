import { Grid, Table } from 'antd'
import { Link } from 'react-router'
import { day } from '../language/format'
import { useLanguage } from '../language/language'
import { useDivisions } from '../words/divisions'
import { State } from '../words/State'
import { useTexts as useWords } from '../words/texts'
import styles from './organisations.module.css'
import type { Organisation } from './queries'
import { useTexts } from './texts'

/** A table where there is room for one, cards on a phone. */
export function Found({ organisations }: { organisations: Organisation[] }) {
  return Grid.useBreakpoint().md ? <AsTable organisations={organisations} /> : <AsCards organisations={organisations} />
}

function AsTable({ organisations }: { organisations: Organisation[] }) {
  const t = useTexts()
  const words = useWords()
  const language = useLanguage()
  const { nameOf } = useDivisions()
  return (
    <Table<Organisation>
      className={styles.table}
      aria-label={t('list')}
      rowKey="code"
      dataSource={organisations}
      pagination={false}
      columns={[
        { title: t('columns.name'), render: (_, of) => <Named of={of} /> },
        { title: words('type'), render: (_, { type }) => type && words(`types.${type}`) },
        { title: words('division'), render: (_, { division }) => nameOf(division) },
        { title: words('registeredOn'), render: (_, { registeredOn }) => <span className={styles.date}>{registeredOn && day(registeredOn, language)}</span> },
        { title: words('state'), render: (_, { state }) => <State of={state} /> },
      ]}
    />
  )
}

function AsCards({ organisations }: { organisations: Organisation[] }) {
  const t = useTexts()
  const words = useWords()
  const language = useLanguage()
  const { nameOf } = useDivisions()
  return (
    <ul className={styles.cards} aria-label={t('list')}>
      {organisations.map((of) => (
        <li key={of.code} className={styles.card}>
          <Named of={of} />
          <p className={styles.facts}>
            <State of={of.state} />
            <span>{of.type && words(`types.${of.type}`)}</span>
            <span>{nameOf(of.division)}</span>
            {of.registeredOn && (
              <span>
                {words('registeredOn')} {day(of.registeredOn, language)}
              </span>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}

function Named({ of: { code, items } }: { of: Organisation }) {
  return (
    <div>
      <Link to={`/organisations/${code}`} className={styles.name}>
        {items?.['NAME'] ?? code}
      </Link>
      <div className={styles.code}>{code}</div>
    </div>
  )
}

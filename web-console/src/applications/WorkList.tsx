import { Grid, Table } from 'antd'
import { Link, useSearchParams } from 'react-router'
import { useDivisions } from '../words/divisions'
import { useTexts as useWords } from '../words/texts'
import { ApplicationState } from './ApplicationState'
import styles from './applications.module.css'
import { DueOn } from './DueOn'
import type { Application } from './queries'
import { useTexts } from './texts'
import { changed } from '../lists/address'

/** A table where there is room for one, cards on a phone. */
export function WorkList({ applications }: { applications: Application[] }) {
  return Grid.useBreakpoint().md ? <AsTable applications={applications} /> : <AsCards applications={applications} />
}

function AsTable({ applications }: { applications: Application[] }) {
  const t = useTexts()
  const words = useWords()
  const { nameOf } = useDivisions()
  return (
    <Table<Application>
      className={styles.table}
      aria-label={t('list')}
      rowKey="id"
      dataSource={applications}
      pagination={false}
      columns={[
        { title: t('columns.due'), render: (_, { due }) => <DueOn of={due} /> },
        { title: t('columns.name'), render: (_, of) => <Named of={of} /> },
        { title: t('columns.act'), render: (_, { act }) => act && t(`acts.${act}`) },
        { title: words('type'), render: (_, { type }) => type && words(`types.${type}`) },
        { title: words('division'), render: (_, { division }) => nameOf(division) },
        { title: t('columns.state'), render: (_, { state }) => <ApplicationState of={state} /> },
        { title: t('columns.holder'), render: (_, { holder }) => <Holder of={holder} /> },
      ]}
    />
  )
}

function AsCards({ applications }: { applications: Application[] }) {
  const t = useTexts()
  const words = useWords()
  const { nameOf } = useDivisions()
  return (
    <ul className={styles.cards} aria-label={t('list')}>
      {applications.map((of) => (
        <li key={of.id} className={styles.card}>
          <Named of={of} />
          <p>
            {of.due?.deadline?.dueOn && t('columns.due')} <DueOn of={of.due} />
          </p>
          <p className={styles.facts}>
            <ApplicationState of={of.state} />
            <span>{of.act && t(`acts.${of.act}`)}</span>
            <span>{of.type && words(`types.${of.type}`)}</span>
            <span>{nameOf(of.division)}</span>
            <span>
              {of.holder && t('columns.holder')} <Holder of={of.holder} />
            </span>
          </p>
        </li>
      ))}
    </ul>
  )
}

const Named = ({ of: { id, name, organisation } }: { of: Application }) => (
  <div>
    <Link to={`/applications/${id}`} className={styles.name}>
      {name}
    </Link>
    {organisation && <div className={styles.code}>{organisation}</div>}
  </div>
)

function Holder({ of }: { of: string | undefined | null }) {
  const t = useTexts()
  const [address] = useSearchParams()
  if (!of) return <span className={styles.note}>{t('noHolder')}</span>
  return (
    <Link className={styles.link} to={{ search: changed(address, { holder: of }).toString() }}>
      {of}
    </Link>
  )
}

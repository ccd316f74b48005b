import { Segmented, Table } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { day, today } from '../language/format'
import { useLanguage } from '../language/language'
import { Answer } from '../layout/Answer'
import { Waiting } from '../layout/Waiting'
import styles from './credit.module.css'
import { useCreditHistory, type Change } from './queries'
import { line } from './reasons'
import { useTexts } from './texts'

// Charts are the largest library here: it is fetched when the first one is drawn.
const ScoreChart = lazy(() => import('./ScoreChart'))

export function CreditHistory({ code, score }: { code: string; score: number }) {
  return (
    <Answer of={useCreditHistory(code)} rows={5}>
      {(changes) => (changes.length < 2 ? <AsTable changes={changes} /> : <Either changes={changes} score={score} />)}
    </Answer>
  )
}

function Either({ changes, score }: { changes: Change[]; score: number }) {
  const t = useTexts()
  const [shown, setShown] = useState<'chart' | 'table'>('chart')
  return (
    <div className={styles.history}>
      <Segmented
        aria-label={t('history.view')}
        value={shown}
        onChange={setShown}
        options={[
          { value: 'chart', label: t('history.asChart') },
          { value: 'table', label: t('history.asTable') },
        ]}
      />
      {shown === 'table' ? (
        <AsTable changes={changes} />
      ) : (
        <Suspense fallback={<Waiting rows={5} />}>
          <ScoreChart points={line(changes, today())} label={t('history.chart', { count: changes.length, score })} unit={t('history.axis')} />
        </Suspense>
      )}
    </div>
  )
}

function AsTable({ changes }: { changes: Change[] }) {
  const t = useTexts()
  const language = useLanguage()
  const why = ({ facts = [], deeds = [] }: Change) =>
    [...facts.flatMap(({ kind }) => (kind ? [t(`kinds.${kind}`)] : [])), ...(deeds.length > 0 ? [t('history.deeds')] : [])].join(' · ')
  return (
    <Table<Change>
      size="small"
      rowKey={(change) => `${change.day}${change.facts?.[0]?.eventId}`}
      dataSource={changes.toReversed()}
      pagination={changes.length > 10 ? { pageSize: 10, showSizeChanger: false } : false}
      columns={[
        { title: t('history.day'), render: (_, { day: on }) => <span className={styles.whole}>{on && day(on, language)}</span> },
        { title: t('history.score'), align: 'right', render: (_, { after }) => <span className={styles.whole}>{t('score', { score: after?.score ?? 0 })}</span> },
        { title: <span className={styles.whole}>{t('history.class')}</span>, render: (_, { after }) => after?.creditClass },
        { title: t('history.why'), render: (_, change) => why(change) },
      ]}
    />
  )
}

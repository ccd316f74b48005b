import { Alert, Table } from 'antd'
import { moment, number } from '../language/format'
import { useLanguage } from '../language/language'
import { Answer } from '../layout/Answer'
import lists from '../lists/lists.module.css'
import styles from './balances.module.css'
import { useBalance, type Balance, type BalanceAnswer, type Minutes } from './queries'
import { useTexts } from './texts'
import { useTime } from './time'

const CLASSES = ['A', 'B', 'C', 'D'] as const
const PARTS = ['confirmed', 'pending', 'revoked'] as const

/** Issued service time beside its parts, which must add up to it; of the city or of one organisation. */
export function BalanceOf({ organisation }: { organisation?: string }) {
  const t = useTexts()
  const isNone = ({ balance = {} }: BalanceAnswer) => (balance.issued ?? 0) === 0
  return (
    <Answer of={useBalance(organisation)} rows={4} empty={{ when: isNone, shown: <p>{t('none')}</p> }}>
      {(answer) => <Told of={answer} />}
    </Answer>
  )
}

function Told({ of: { balance = {}, uncountedPages = 0, lastRecomputation } }: { of: BalanceAnswer }) {
  const t = useTexts()
  const language = useLanguage()
  const time = useTime()
  return (
    <div className={styles.balance}>
      <dl className={styles.sum}>
        <div className={styles.issued}>
          <dt>{t('issued')}</dt>
          <dd>{time(balance.issued)}</dd>
        </div>
        {PARTS.map((part) => (
          <div key={part} className={styles.part}>
            <dt>{t(part)}</dt>
            <dd>{time(balance[part])}</dd>
          </div>
        ))}
      </dl>
      {balance.isConserved ? (
        <p className={lists.note}>{t('conserved')}</p>
      ) : (
        <Alert type="error" showIcon title={t('differs', { difference: time(Math.abs(balance.difference ?? 0)) })} description={t('differsNext')} />
      )}
      <ByClass of={balance} />
      <p className={lists.note}>
        {[
          uncountedPages > 0 && t('uncounted', { count: number(uncountedPages, language) }),
          lastRecomputation?.at && t('recomputed', { at: moment(lastRecomputation.at, language), entries: number(lastRecomputation.entries ?? 0, language) }),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </div>
  )
}

function ByClass({ of: { classes = {} } }: { of: Balance }) {
  const t = useTexts()
  const time = useTime()
  const rows = CLASSES.map((name) => ({ name, ...classes[name] }))
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('byClass')}>
      <Table<Minutes & { name: (typeof CLASSES)[number] }>
        className={styles.table}
        aria-label={t('byClass')}
        rowKey="name"
        size="small"
        pagination={false}
        dataSource={rows}
        columns={[
          {
            title: t('class'),
            rowScope: 'row',
            render: (_, { name }) => (
              <>
                <strong>{name}</strong> {t(`classes.${name}`)}
              </>
            ),
          },
          { title: t('issued'), align: 'end', render: (_, { issued }) => time(issued) },
          ...PARTS.map((part) => ({ title: t(part), align: 'end' as const, render: (_: unknown, row: Minutes) => time(row[part]) })),
        ]}
      />
    </div>
  )
}

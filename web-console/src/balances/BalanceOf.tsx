import { Alert, Table } from 'antd'
import { moment, number } from '../language/format'
import { useLanguage } from '../language/language'
import { Answer } from '../layout/Answer'
import lists from '../lists/lists.module.css'
import { useTime } from '../words/time'
import styles from './balances.module.css'
import { useBalance, type Balance, type BalanceAnswer, type Minutes } from './queries'
import { useTexts } from './texts'

const CLASSES = ['A', 'B', 'C', 'D'] as const
const ACCOUNTS = ['issued', 'confirmed', 'pending', 'revoked'] as const

type Account = (typeof ACCOUNTS)[number]

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
  return (
    <div className={styles.balance}>
      <Books of={balance} first="issued" />
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

/** What stands in each account, one of them before the others, and the same by class of evidence. */
export function Books({ of, first }: { of: Balance; first: Account }) {
  const t = useTexts()
  const time = useTime()
  return (
    <div className={styles.balance}>
      <dl className={styles.sum}>
        {[first, ...ACCOUNTS.filter((account) => account !== first)].map((account) => (
          <div key={account} className={account === first ? styles.first : styles.part}>
            <dt>{t(account)}</dt>
            <dd>{time(of[account])}</dd>
          </div>
        ))}
      </dl>
      {of.isConserved ? (
        <p className={lists.note}>{t('conserved')}</p>
      ) : (
        <Alert type="error" showIcon title={t('differs', { difference: time(Math.abs(of.difference ?? 0)) })} description={t('differsNext')} />
      )}
      <ByClass of={of} />
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
          ...ACCOUNTS.map((account) => ({ title: t(account), align: 'end' as const, render: (_: unknown, row: Minutes) => time(row[account]) })),
        ]}
      />
    </div>
  )
}

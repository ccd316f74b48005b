import { Minutes } from '../attendance/Minutes'
import type { Balance } from './queries'
import styles from './hours.module.css'
import { useTexts } from './texts'

const CLASSES = ['A', 'B', 'C', 'D'] as const
const ACCOUNTS = ['pending', 'confirmed', 'revoked', 'issued'] as const

/** Minutes by class of evidence and account; what was issued is in one of the other three, and the last line says so. */
export function BalanceOf({ of }: { of: Balance }) {
  const t = useTexts()
  const { classes = {}, difference = 0, isConserved } = of
  return (
    <>
      <div className={styles.scrolled} tabIndex={0} role="region" aria-label={t('balance.table')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('balance.class')}</th>
              {ACCOUNTS.map((account) => (
                <th key={account} scope="col">
                  {t(`accounts.${account}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {CLASSES.map((name) => (
              <tr key={name}>
                <th scope="row">
                  {name} <span className={styles.note}>{t(`classes.${name}`)}</span>
                </th>
                {ACCOUNTS.map((account) => (
                  <td key={account}>
                    <Minutes of={classes[name]?.[account] ?? 0} />
                  </td>
                ))}
              </tr>
            ))}
            <tr className={styles.sum}>
              <th scope="row">{t('balance.sum')}</th>
              {ACCOUNTS.map((account) => (
                <td key={account}>
                  <Minutes of={of[account] ?? 0} />
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      <p className={styles.note}>{isConserved ? t('balance.conserved') : t('balance.differs', { minutes: difference })}</p>
    </>
  )
}

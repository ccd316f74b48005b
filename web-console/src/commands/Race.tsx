import { Button } from 'antd'
import type { ReactNode } from 'react'
import styles from './commands.module.css'
import { useTexts } from './texts'

/** What the reader saw beside what it has become since, and the way to go on from there. */
export function Race({ rows, load }: { rows: [name: string, seen: ReactNode, now: ReactNode][]; load: () => void }) {
  const t = useTexts()
  return (
    <div className={styles.race}>
      <table className={styles.versions}>
        <caption>{t('race.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('race.what')}</th>
            <th scope="col">{t('race.seen')}</th>
            <th scope="col">{t('race.now')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, seen, now]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{seen}</td>
              <td>{now}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button onClick={load}>{t('race.load')}</Button>
    </div>
  )
}

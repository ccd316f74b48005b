import { hoursOf, number } from '../language/format'
import { useLanguage } from '../language/language'
import { useDivisions } from '../words/divisions'
import { useTexts as useWords } from '../words/texts'
import { Bar } from './Bar'
import styles from './board.module.css'
import type { Town } from './counting'
import { useTownMinutes } from './queries'
import { useTexts } from './texts'

/** The towns beside one another, the one with the most organisations first. */
export function Towns({ of }: { of: Town[] }) {
  const t = useTexts()
  const words = useWords()
  const language = useLanguage()
  const { nameOf } = useDivisions()
  const most = Math.max(1, ...of.map(({ organisations }) => organisations))
  const { data: minutes } = useTownMinutes()
  const count = (value: number) => number(value, language)
  const hours = (code: string) => (minutes ? count(hoursOf(minutes.get(code) ?? 0).hours) : t('asking'))
  return (
    <section className={styles.panel} aria-label={t('towns.title')}>
      <h2>{t('towns.title')}</h2>
      <div className={styles.scrolled} tabIndex={0} role="region" aria-label={t('towns.table')}>
        <table className={styles.towns}>
          <thead>
            <tr>
              <th scope="col">{words('division')}</th>
              <th scope="col" className={styles.wide}>
                {t('towns.organisations')}
              </th>
              <th scope="col">{t('towns.projects')}</th>
              <th scope="col">{t('towns.claimed')}</th>
              <th scope="col">{t('towns.good')}</th>
              <th scope="col">{t('towns.hours')}</th>
            </tr>
          </thead>
          <tbody>
            {of
              .toSorted((one, other) => other.organisations - one.organisations)
              .map(({ code, organisations, projects, claimed, good, scored }) => (
                <tr key={code}>
                  <th scope="row">{nameOf(code)}</th>
                  <td className={styles.wide}>
                    <span className={styles.counted}>
                      {count(organisations)} <Bar percent={(organisations / most) * 100} />
                    </span>
                  </td>
                  <td>{count(projects)}</td>
                  <td>{count(claimed)}</td>
                  <td>{t('towns.goodOf', { good: count(good), scored: count(scored) })}</td>
                  <td>{hours(code)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

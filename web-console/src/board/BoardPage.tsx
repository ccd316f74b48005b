import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { moment } from '../language/format'
import { useLanguage } from '../language/language'
import { Answer } from '../layout/Answer'
import { Trouble } from '../layout/Trouble'
import { useTexts as useLayoutTexts } from '../layout/texts'
import { useDivisions } from '../words/divisions'
import styles from './board.module.css'
import { Credit, Fields } from './Shares'
import { Headlines } from './Headlines'
import { useFigures } from './queries'
import { useTexts } from './texts'
import { Towns } from './Towns'

/** The city on one screen, for a wall: it renews itself and fills the window. */
export function Component() {
  const t = useTexts()
  const layout = useLayoutTexts()
  const language = useLanguage()
  const wall = useRef<HTMLElement>(null)
  const { divisions } = useDivisions()
  const figures = useFigures(divisions.filter(({ kind }) => kind !== 'CITY').map(({ code }) => code))
  useEffect(() => {
    document.title = `${t('title')} · ${layout('name')}`
  })
  return (
    <main ref={wall} className={styles.board}>
      <header className={styles.head}>
        <h1 className={styles.title}>{t('title')}</h1>
        <p className={styles.note}>
          {figures.dataUpdatedAt > 0 && t('asOf', { at: moment(new Date(figures.dataUpdatedAt).toISOString(), language) })}
        </p>
        <div className={styles.choices}>
          <Button onClick={() => void wall.current?.requestFullscreen()}>{t('whole')}</Button>
          <Link to="/">{layout('home')}</Link>
        </div>
      </header>
      <Answer of={figures} rows={12}>
        {(data) => (
          <>
            {figures.isRefetchError && <Trouble error={figures.error} again={() => void figures.refetch()} />}
            <Headlines of={data} />
            <div className={styles.lower}>
              <Towns of={data.towns} />
              <div className={styles.side}>
                <Fields of={data} />
                <Credit of={data.credit} />
              </div>
            </div>
            <p className={styles.note}>{t('article')}</p>
          </>
        )}
      </Answer>
    </main>
  )
}

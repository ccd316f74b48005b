import { Button } from 'antd'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { moment, number } from '../language/format'
import { useLanguage } from '../language/language'
import { Answer } from '../layout/Answer'
import lists from '../lists/lists.module.css'
import { Pages } from '../lists/Pages'
import { Facts } from '../organisations/Facts'
import styles from './operations.module.css'
import { useLetters, type Letter, type LetterState, type Service } from './queries'
import { Settling, type Settled } from './Settling'
import { useTexts } from './texts'

interface Of {
  service: Service
  state: LetterState
  /** Pages are turned only where one service is shown. */
  isAlone: boolean
}

export function LettersOf({ service, state, isAlone }: Of) {
  const t = useTexts()
  const language = useLanguage()
  const [address] = useSearchParams()
  const after = isAlone ? address.get('after') : null
  const letters = useLetters(service, { state, ...(after ? { after } : {}) })
  return (
    <Answer of={letters} rows={2} empty={{ when: ({ items = [] }) => items.length === 0, shown: <p>{t(`letters.none.${state}`)}</p> }}>
      {({ items = [], next }) => (
        <>
          <ul className={styles.letters}>
            {items.map((letter) => (
              <One key={letter.id} of={letter} service={service} />
            ))}
          </ul>
          {isAlone ? (
            <Pages told={t('letters.count', { count: number(items.length, language) })} next={next} />
          ) : (
            next && <p className={lists.note}>{t('letters.more', { count: number(items.length, language) })}</p>
          )}
        </>
      )}
    </Answer>
  )
}

function One({ of, service }: { of: Letter; service: Service }) {
  const t = useTexts()
  const language = useLanguage()
  const [chosen, setChosen] = useState<Settled>()
  const { id = '', topic = '', key, headers = {}, bytes = 0, shape = '', cause = '', at, state, settledBy } = of
  return (
    <li className={styles.letter}>
      <h3 className={styles.cause}>{cause}</h3>
      <Facts
        facts={[
          [t('letters.topic'), topic],
          [t('letters.key'), key || t('letters.noKey')],
          [t('letters.at'), at ? moment(at, language) : ''],
          [t('letters.bytes'), t('letters.bytesValue', { count: number(bytes, language) })],
          ...(settledBy ? [[t('letters.settledBy'), settledBy] as [string, string]] : []),
        ]}
      />
      <details>
        <summary>{t('letters.masked')}</summary>
        <pre className={styles.masked} tabIndex={0} aria-label={t('letters.masked')}>
          {[...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), '', shape].join('\n')}
        </pre>
      </details>
      {state === 'OPEN' && (
        <div className={styles.acts}>
          <Button onClick={() => setChosen('replay')} aria-label={t('settling.of', { act: t('settling.replay.name'), id })}>
            {t('settling.replay.name')}
          </Button>
          <Button danger onClick={() => setChosen('discard')} aria-label={t('settling.of', { act: t('settling.discard.name'), id })}>
            {t('settling.discard.name')}
          </Button>
        </div>
      )}
      {chosen && <Settling act={chosen} service={service} of={of} close={() => setChosen(undefined)} />}
    </li>
  )
}

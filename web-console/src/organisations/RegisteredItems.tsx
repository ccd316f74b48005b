import { day, yuan } from '../language/format'
import { useLanguage } from '../language/language'
import { useDivisions } from '../words/divisions'
import { useTexts as useWords } from '../words/texts'
import { Facts } from './Facts'
import styles from './organisations.module.css'
import type { Organisation } from './queries'
import { useTexts } from './texts'

export type Item = keyof typeof import('../words/texts.zh.json')['items']

export function RegisteredItems({ of: { items = {}, type, division, registeredOn, asOf } }: { of: Organisation }) {
  const t = useTexts()
  const words = useWords()
  const language = useLanguage()
  const { nameOf } = useDivisions()
  const named = Object.entries(items).map(([item, value]): [string, string] =>
    item === 'FUND' && type ? [words(`funds.${type}`), yuan(value, language)] : [words(`items.${item as Item}`), value],
  )
  return (
    <>
      <Facts facts={[...named, [words('division'), nameOf(division)], [words('registeredOn'), registeredOn ? day(registeredOn, language) : '']]} />
      {asOf && <p className={`${styles.note} ${styles.held}`}>{t('asOf', { day: day(asOf, language) })}</p>}
    </>
  )
}

import { day, yuan } from '../language/format'
import { useLanguage } from '../language/language'
import { Facts } from '../organisations/Facts'
import { useOrganisation, type Organisation } from '../organisations/queries'
import { useDivisions } from '../words/divisions'
import { useTexts as useWords } from '../words/texts'
import styles from './applications.module.css'
import { changedItems, FIELDS } from './items'
import type { Application, Item } from './queries'
import { OPEN } from './states'
import { useTexts } from './texts'

/** What is applied for; of a change that is not decided yet, beside what the register says today. */
export function Applied({ of }: { of: Application }) {
  return of.act === 'CHANGE' && of.organisation && of.state && OPEN.includes(of.state) ? <Changed of={of} code={of.organisation} /> : <Shown of={of} />
}

function Changed({ of, code }: { of: Application; code: string }) {
  const { data } = useOrganisation(code)
  return <Shown of={of} register={data} />
}

function Shown({ of: { type, details: { content: { items = {}, ground, supervisorConsentOn } = {} } = {} }, register }: { of: Application; register?: Organisation }) {
  const t = useTexts()
  const words = useWords()
  const language = useLanguage()
  const { nameOf } = useDivisions()
  const changed = register ? changedItems(items, register) : []
  const told = (item: Item, value: unknown) => (value === undefined || value === null || value === '' ? t('applied.none') : item === 'FUND' ? yuan(String(value), language) : String(value))
  const compared = (item: Item, value: unknown, before: unknown) =>
    changed.includes(item) && value !== before ? (
      <>
        <ins className={styles.after}>{told(item, value)}</ins>
        <span className={styles.before}>
          {t('applied.before')} {before ? <del>{told(item, before)}</del> : told(item, before)}
        </span>
      </>
    ) : (
      told(item, value)
    )
  const facts = FIELDS.filter(([field, item]) => items[field] || changed.includes(item)).map(([field, item]): [string, React.ReactNode] => [
    item === 'FUND' && type ? words(`funds.${type}`) : words(`items.${item}`),
    compared(item, items[field], register?.items?.[item]),
  ])
  const moved = register && register.division !== items.division
  return (
    <>
      {changed.length > 0 && <p className={styles.summary}>{t('applied.changes', { items: changed.map((item) => words(`items.${item}`)).join(words('listSeparator')) })}</p>}
      <Facts
        facts={[
          ...facts,
          [words('division'), moved ? compared('DOMICILE', nameOf(items.division), nameOf(register.division)) : nameOf(items.division)],
          ...(supervisorConsentOn ? [[t('applied.consentOn'), day(supervisorConsentOn, language)] as [string, string]] : []),
          ...(ground ? [[t('applied.ground'), ground] as [string, string]] : []),
        ]}
      />
    </>
  )
}

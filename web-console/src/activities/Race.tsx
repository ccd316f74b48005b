import { Alert, Button } from 'antd'
import { useTexts as useWords } from '../words/texts'
import { useNames } from './catalogue'
import styles from './activities.module.css'
import { differences, type PlanValues } from './plan'
import { useTexts } from './texts'

interface Both {
  own: PlanValues
  /** The other version, once it has been read. */
  other: PlanValues | undefined
  read: () => void
  take: () => void
}

/** A save that lost a race: what each of the two has where they differ. */
export function Race({ own, other, read, take }: Both) {
  const t = useTexts()
  if (!other) {
    return (
      <Alert
        type="warning"
        showIcon
        title={t('race.title')}
        description={
          <div className={styles.form}>
            <p>{t('race.next')}</p>
            <Button onClick={read}>{t('race.show')}</Button>
          </div>
        }
      />
    )
  }
  return <Compared own={own} other={other} take={take} />
}

function Compared({ own, other, take }: { own: PlanValues; other: PlanValues; take: () => void }) {
  const t = useTexts()
  const words = useWords()
  const { fieldOf, divisionOf } = useNames()
  const named = (path: string) => (path === 'division' ? words('division') : t(`plan.${path.split('.').at(-1)}` as 'plan.title'))
  const shown = (values: PlanValues, path: string) => {
    const value = path.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], values)
    if (path === 'field') return fieldOf(value as string)
    if (path === 'division') return divisionOf(value as string)
    return Array.isArray(value) ? value.join(words('listSeparator')) : String(value ?? '').replace('T', ' ')
  }
  return (
    <Alert
      type="warning"
      showIcon
      title={t('race.title')}
      description={
        <div className={styles.form}>
          <div className={styles.scrolled} tabIndex={0} role="region" aria-label={t('race.versions')}>
            <table className={styles.versions}>
              <thead>
                <tr>
                  <th scope="col">{t('race.item')}</th>
                  <th scope="col">{t('race.own')}</th>
                  <th scope="col">{t('race.other')}</th>
                </tr>
              </thead>
              <tbody>
                {differences(own, other).map((path) => (
                  <tr key={path}>
                    <th scope="row">{named(path)}</th>
                    <td>{shown(own, path)}</td>
                    <td>{shown(other, path)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <div>
            <Button onClick={take}>{t('race.take')}</Button>
          </div>
        </div>
      }
    />
  )
}

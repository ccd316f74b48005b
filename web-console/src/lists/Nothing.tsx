import { Button, Empty } from 'antd'
import { useSearchParams } from 'react-router'
import styles from './lists.module.css'
import { useTexts } from './texts'

/** A list without an entry: because of its filters, which can be cleared, or because there is none yet. */
export function Nothing({ names, none, nothing }: { names: string[]; none: string; nothing: string }) {
  const t = useTexts()
  const [address, setAddress] = useSearchParams()
  const filtered = names.some((name) => address.has(name))
  return (
    <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={filtered ? none : nothing}>
      {filtered && (
        <>
          <p className={styles.advice}>{t('fewer')}</p>
          <Button onClick={() => setAddress({})}>{t('clear')}</Button>
        </>
      )}
    </Empty>
  )
}

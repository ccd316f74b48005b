import { useSearchParams } from 'react-router'
import { DayPicker } from '../days/DayPicker'
import { changed } from './address'
import styles from './lists.module.css'

export function DayFilter({ name, label }: { name: string; label: string }) {
  const [address, setAddress] = useSearchParams()
  return (
    <label className={styles.day}>
      <span>{label}</span>
      <DayPicker value={address.get(name) ?? ''} onChange={(day) => setAddress(changed(address, { [name]: day ?? '' }))} />
    </label>
  )
}

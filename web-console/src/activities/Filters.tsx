import { Button, Input, Select } from 'antd'
import { useSearchParams } from 'react-router'
import { useTexts as useWords } from '../words/texts'
import { useNames } from './catalogue'
import styles from './activities.module.css'
import { useTexts } from './texts'
import { ACTIVITY_STATES, changed, isFiltered } from './wanted'

/** The states are asked for by whoever works on activities; everybody else sees published ones alone. */
export function Filters({ withStates = false, withDivisions = true }: { withStates?: boolean; withDivisions?: boolean }) {
  const t = useTexts()
  const words = useWords()
  const [address, setAddress] = useSearchParams()
  const { fields, divisions } = useNames()
  const set = (name: string) => (value: string | undefined) => setAddress(changed(address, name, value?.trim()))
  const choice = (name: 'field' | 'division' | 'state', label: string, options: { value: string; label: string }[]) => (
    <Select
      aria-label={label}
      value={address.get(name) ?? ''}
      onChange={set(name)}
      options={[{ value: '', label: t('search.all', { what: label }) }, ...options]}
    />
  )
  return (
    <search className={styles.filters} aria-label={t('search.filters')}>
      <Input.Search
        key={address.get('text')}
        className={styles.text}
        defaultValue={address.get('text') ?? ''}
        placeholder={t('search.text')}
        aria-label={t('search.text')}
        maxLength={100}
        enterButton={t('search.button')}
        onSearch={set('text')}
      />
      {choice('field', t('plan.field'), fields)}
      {withDivisions && choice('division', words('division'), divisions)}
      {withStates && choice('state', words('state'), ACTIVITY_STATES.map((state) => ({ value: state, label: t(`states.${state}`) })))}
      {isFiltered(address) && (
        <Button type="link" onClick={() => setAddress({})}>
          {t('search.clear')}
        </Button>
      )}
    </search>
  )
}

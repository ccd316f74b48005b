import { Button, Input, Select } from 'antd'
import { useSearchParams } from 'react-router'
import { useDivisions } from '../words/divisions'
import { STATES, TYPES } from '../words/kinds'
import { useTexts as useWords } from '../words/texts'
import styles from './organisations.module.css'
import { useTexts } from './texts'
import { changed, isFiltered } from './wanted'

export function Filters() {
  const t = useTexts()
  const words = useWords()
  const [address, setAddress] = useSearchParams()
  const { divisions } = useDivisions()
  const set = (name: string) => (value: string | undefined) => setAddress(changed(address, name, value?.trim()))
  const choice = (name: 'type' | 'state' | 'division', options: { value: string; label: string }[]) => (
    <Select
      aria-label={words(name)}
      value={address.get(name) ?? ''}
      onChange={set(name)}
      options={[{ value: '', label: t('search.all', { what: words(name) }) }, ...options]}
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
      {choice('type', TYPES.map((type) => ({ value: type, label: words(`types.${type}`) })))}
      {choice('state', STATES.map((state) => ({ value: state, label: words(`states.${state}`) })))}
      {choice('division', divisions.filter(({ kind }) => kind !== 'CITY').map(({ code, name }) => ({ value: code, label: name })))}
      {isFiltered(address) && (
        <Button type="link" onClick={() => setAddress({})}>
          {t('search.clear')}
        </Button>
      )}
    </search>
  )
}

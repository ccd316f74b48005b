import { Button, Input, Select } from 'antd'
import { useSearchParams } from 'react-router'
import { has, useAccount } from '../signin/account'
import { useDivisions } from '../words/divisions'
import { useTexts as useWords } from '../words/texts'
import styles from './applications.module.css'
import type { ApplicationState } from './queries'
import { OPEN, STATES } from './states'
import { useTexts } from './texts'
import { changed } from '../lists/address'
import { isFiltered } from './wanted'

const CODE = /^5[1239]\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/

export function WorkFilters() {
  const t = useTexts()
  const words = useWords()
  const account = useAccount()
  const { divisions } = useDivisions()
  const [address, setAddress] = useSearchParams()
  const set = (name: string) => (value: string) => setAddress(changed(address, { [name]: value }))
  const state = address.get('state') as ApplicationState | null
  const settled = address.get('open') === 'false' || (state !== null && !OPEN.includes(state))
  const holder = address.get('holder')
  const holders = [...new Set([account?.name, holder])].filter((name) => name !== undefined && name !== null)
  const byCode = (text: string) => setAddress(changed(address, { organisation: CODE.test(text.trim()) ? text.trim() : null, ...(text ? { open: 'false' } : {}) }))
  return (
    <search className={styles.filters} aria-label={t('filters.label')}>
      <Select
        aria-label={t('filters.open')}
        value={settled ? 'false' : ''}
        onChange={(open) => setAddress(changed(address, { open, state: null }))}
        options={[
          { value: '', label: t('filters.onlyOpen') },
          { value: 'false', label: t('filters.settledToo') },
        ]}
      />
      <Select
        aria-label={t('columns.state')}
        value={state ?? ''}
        onChange={set('state')}
        options={[{ value: '', label: t('filters.anyState') }, ...(settled ? STATES : OPEN).map((one) => ({ value: one, label: t(`states.${one}`) }))]}
      />
      <Select
        aria-label={t('columns.holder')}
        value={holder ?? ''}
        onChange={set('holder')}
        options={[
          { value: '', label: t('filters.anyHolder') },
          ...holders.map((name) => ({ value: name, label: name === account?.name ? t('filters.mine') : name })),
        ]}
      />
      {!has(account, 'TOWN_OFFICER') && (
        <Select
          aria-label={words('division')}
          value={address.get('division') ?? ''}
          onChange={set('division')}
          options={[
            { value: '', label: t('filters.anyDivision') },
            ...divisions.filter(({ kind }) => kind !== 'CITY').map(({ code, name }) => ({ value: code, label: name })),
          ]}
        />
      )}
      <Input.Search
        key={address.get('organisation')}
        defaultValue={address.get('organisation') ?? ''}
        placeholder={words('code')}
        aria-label={words('code')}
        maxLength={18}
        onSearch={byCode}
      />
      {isFiltered(address) && (
        <Button type="link" onClick={() => setAddress({})}>
          {t('filters.clear')}
        </Button>
      )}
    </search>
  )
}

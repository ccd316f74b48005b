import { Button, Input, Select } from 'antd'
import type { ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import { changed } from './address'
import styles from './lists.module.css'
import { useTexts } from './texts'

/** What a list is narrowed by; it stands in the address, so that a search can be sent on. */
export function Filters({ names, children }: { names: string[]; children: ReactNode }) {
  const t = useTexts()
  const [address, setAddress] = useSearchParams()
  return (
    <search className={styles.filters} aria-label={t('filters')}>
      {children}
      {names.some((name) => address.has(name)) && (
        <Button type="link" className={styles.clear} onClick={() => setAddress({})}>
          {t('clear')}
        </Button>
      )}
    </search>
  )
}

export function TextFilter({ label }: { label: string }) {
  const t = useTexts()
  const [address, setAddress] = useSearchParams()
  return (
    <Input.Search
      key={address.get('text')}
      className={styles.wide}
      defaultValue={address.get('text') ?? ''}
      placeholder={label}
      aria-label={label}
      maxLength={100}
      enterButton={t('search')}
      onSearch={(text) => setAddress(changed(address, { text: text.trim() }))}
    />
  )
}

/** One of several; without a choice of its own the first line stands for all of them. */
export function Choice({ name, label, options, first }: { name: string; label: string; options: { value: string; label: string }[]; first?: string }) {
  const t = useTexts()
  const [address, setAddress] = useSearchParams()
  return (
    <Select
      aria-label={label}
      value={address.get(name) ?? ''}
      onChange={(value) => setAddress(changed(address, { [name]: value }))}
      options={[{ value: '', label: first ?? t('all', { what: label }) }, ...options]}
    />
  )
}

import { UserOutlined } from '@ant-design/icons'
import { App, Button, Dropdown, Grid } from 'antd'
import { useState } from 'react'
import { useAccount } from './account'
import { session } from './session'
import { useTexts } from './texts'

export function SignIn() {
  const t = useTexts()
  const { message } = App.useApp()
  const { sm } = Grid.useBreakpoint()
  const [leaving, setLeaving] = useState(false)
  const account = useAccount()

  async function go(there: () => Promise<void>) {
    setLeaving(true)
    try {
      await there()
    } catch {
      setLeaving(false)
      void message.error(t('unavailable'))
    }
  }

  if (!account) {
    return (
      <Button type="primary" loading={leaving} onClick={() => void go(session.signIn)}>
        {t('in')}
      </Button>
    )
  }
  const menu = { items: [{ key: 'out', label: t('out') }], onClick: () => void go(session.signOut) }
  return (
    <Dropdown menu={menu} trigger={['click']}>
      <Button icon={<UserOutlined />} aria-label={t('account', { name: account.name })}>
        {sm && account.name}
      </Button>
    </Dropdown>
  )
}

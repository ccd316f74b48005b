import { Button, Result } from 'antd'
import { useSyncExternalStore, type ReactNode } from 'react'
import { Waiting } from '../layout/Waiting'
import { has, useAccount, type Role } from './account'
import { session } from './session'
import { useTexts } from './texts'

/** Shown to those who have one of the roles; everybody else is told what to do. */
export function SignedIn({ roles, children }: { roles: Role[]; children: ReactNode }) {
  const t = useTexts()
  const account = useAccount()
  const isKnown = useSyncExternalStore(session.listen, session.isKnown)
  if (!isKnown) return <Waiting />
  if (!account) {
    const signIn = (
      <Button type="primary" onClick={() => void session.signIn()}>
        {t('in')}
      </Button>
    )
    return <Result status="info" title={t('needed.title')} subTitle={t('needed.next')} extra={signIn} />
  }
  if (!has(account, ...roles)) return <Result status="warning" title={t('otherRole.title')} subTitle={t('otherRole.next', { name: account.name })} />
  return children
}

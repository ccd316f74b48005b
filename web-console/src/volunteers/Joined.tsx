import { Button, Result } from 'antd'
import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { problemIn } from '../api/problems'
import { Answer } from '../layout/Answer'
import { SignedIn } from '../signin/SignedIn'
import { useMe, type Own } from './queries'
import { useTexts } from './texts'

/** Shown to volunteers; who has not joined yet is led there. */
export function Joined({ children }: { children: (own: Own) => ReactNode }) {
  return (
    <SignedIn roles={['VOLUNTEER']}>
      <OrInvited>{children}</OrInvited>
    </SignedIn>
  )
}

function OrInvited({ children }: { children: (own: Own) => ReactNode }) {
  const t = useTexts()
  const navigate = useNavigate()
  const me = useMe()
  if (me.isError && problemIn(me.error).code === 'not-joined') {
    const join = (
      <Button type="primary" onClick={() => void navigate('/my-record')}>
        {t('invited.join')}
      </Button>
    )
    return <Result status="info" title={t('invited.title')} subTitle={t('invited.next')} extra={join} />
  }
  return <Answer of={me}>{({ data }) => children(data)}</Answer>
}

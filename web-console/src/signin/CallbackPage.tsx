import { Button, Result } from 'antd'
import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { Page } from '../layout/Page'
import { Waiting } from '../layout/Waiting'
import { session } from './session'
import { useTexts } from './texts'

// The code can be used once, while a page in development is drawn twice.
let finishing: Promise<string> | undefined

export function Component() {
  const t = useTexts()
  const navigate = useNavigate()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    finishing ??= session.finish()
    finishing
      .then((back) => navigate(back, { replace: true }), () => setFailed(true))
      .finally(() => (finishing = undefined))
  }, [navigate])
  if (!failed) {
    return (
      <Page title={t('finishing')}>
        <Waiting />
      </Page>
    )
  }
  const again = (
    <Button type="primary" onClick={() => void session.signIn()}>
      {t('in')}
    </Button>
  )
  return <Result status="warning" title={t('failed.title')} subTitle={t('failed.next')} extra={again} />
}

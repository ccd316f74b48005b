import { Button, Result } from 'antd'
import { Link } from 'react-router'
import { Page } from './Page'
import { useTexts } from './texts'

/** A page that failed while it was fetched or drawn. */
export function Broken() {
  const t = useTexts()
  const reload = (
    <Button type="primary" onClick={() => location.reload()}>
      {t('broken.reload')}
    </Button>
  )
  return <Result status="error" title={t('broken.title')} subTitle={t('broken.next')} extra={reload} />
}

export function Missing() {
  const t = useTexts()
  return (
    <Page title={t('missingPage.title')}>
      <p>{t('missingPage.next')}</p>
      <Link to="/">{t('home')}</Link>
    </Page>
  )
}

import { DownloadOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { registry } from '../api/client'
import { download } from '../commands/download'
import { Trouble } from '../layout/Trouble'
import styles from './applications.module.css'
import type { Wanted } from './queries'
import { useTexts } from './texts'

type Format = 'xlsx' | 'csv'

/** The whole list as a table, as far as the filters reach. */
export function Exports({ of: { size: _size, after: _after, ...query } }: { of: Wanted }) {
  const t = useTexts()
  const exporting = useMutation({
    mutationFn: (format: Format) =>
      download(registry.GET('/api/registry/applications/export', { params: { query: { ...query, format } }, parseAs: 'blob' }), `applications.${format}`),
  })
  const button = (format: Format) => (
    <Button icon={<DownloadOutlined />} loading={exporting.isPending && exporting.variables === format} onClick={() => exporting.mutate(format)}>
      {t(`exports.${format}`)}
    </Button>
  )
  return (
    <div className={styles.exports}>
      <span className={styles.note}>{t('exports.what')}</span>
      {button('xlsx')}
      {button('csv')}
      {exporting.isError && <Trouble error={exporting.error} again={() => exporting.mutate(exporting.variables)} />}
    </div>
  )
}

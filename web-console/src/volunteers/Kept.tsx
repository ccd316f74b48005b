import { DownloadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useNames } from '../activities/catalogue'
import { day } from '../language/format'
import { useLanguage } from '../language/language'
import { Trouble } from '../layout/Trouble'
import { Facts } from '../organisations/Facts'
import { useTexts as useWords } from '../words/texts'
import { ownExport, type Own } from './queries'
import { useTexts } from './texts'
import styles from './volunteers.module.css'

export function Kept({ of }: { of: Own }) {
  const t = useTexts()
  const words = useWords()
  const language = useLanguage()
  const { divisionOf, fieldOf, skillOf } = useNames()
  const list = (names: string[]) => names.join(words('listSeparator')) || t('kept.none')
  const on = (value: string | undefined) => (value ? day(value, language) : '')
  const { guardian, consents = [] } = of
  return (
    <div className={styles.column}>
      <Facts
        facts={[
          [t('record.number'), of.number],
          [t('record.name'), of.name],
          [t('record.identityNumber'), of.identityNumber],
          [t('record.sex'), of.sex ? t(`record.sexes.${of.sex}`) : ''],
          [t('record.bornOn'), on(of.bornOn)],
          [t('record.phone'), of.phone],
          [t('record.address'), of.address],
          [words('division'), divisionOf(of.division)],
          [t('record.skills'), list((of.skills ?? []).map(skillOf))],
          [t('record.fields'), list((of.fields ?? []).map(fieldOf))],
          ...(guardian ? [[t('record.guardian'), [guardian.name, guardian.relation, guardian.phone].join(' · ')] as [string, string]] : []),
          [t('record.joinedOn'), on(of.joinedOn)],
          [
            t('record.consents'),
            consents.map(({ version = '', on: since, by }) => t('record.consent', { version, day: on(since), by: by ? t(`record.by.${by}`) : '' })).join(words('listSeparator')),
          ],
        ]}
      />
      <Export />
    </div>
  )
}

function Export() {
  const t = useTexts()
  const [failed, setFailed] = useState<unknown>()
  async function download() {
    setFailed(undefined)
    try {
      const file = new Blob([JSON.stringify(await ownExport(), null, 2)], { type: 'application/json' })
      const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(file), download: t('kept.file') })
      link.click()
      URL.revokeObjectURL(link.href)
    } catch (error) {
      setFailed(error)
    }
  }
  return (
    <div className={styles.column}>
      <div>
        <Button icon={<DownloadOutlined />} onClick={() => void download()}>
          {t('kept.export')}
        </Button>
      </div>
      {failed !== undefined && <Trouble error={failed} again={() => void download()} />}
    </div>
  )
}

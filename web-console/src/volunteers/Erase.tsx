import { Form, Input } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { Confirmed } from '../layout/Confirmed'
import { useLeaving, type Own } from './queries'
import { useTexts } from './texts'
import styles from './volunteers.module.css'

/** Erasing is final, so it is confirmed by writing the words. */
export function Erase({ of, version }: { of: Own; version: number | undefined }) {
  const t = useTexts()
  const navigate = useNavigate()
  const [written, setWritten] = useState('')
  const leaving = useLeaving(version)
  return (
    <div className={styles.column}>
      <p>{t('erase.text')}</p>
      <div>
        <Confirmed
          label={t('erase.label')}
          question={t('erase.question', { name: of.name ?? '' })}
          command={leaving}
          sent={undefined}
          danger
          ready={written.trim() === t('erase.words')}
          done={() => void navigate('/')}
        >
          <p>{t('erase.effect')}</p>
          <Form layout="vertical">
            <Form.Item label={t('erase.write', { words: t('erase.words') })} htmlFor="erase-words">
              <Input id="erase-words" value={written} onChange={(event) => setWritten(event.target.value)} autoComplete="off" />
            </Form.Item>
          </Form>
        </Confirmed>
      </div>
    </div>
  )
}

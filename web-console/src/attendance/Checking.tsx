import { Button, Checkbox, Form, Input } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { fieldErrors } from '../api/problems'
import { Trouble } from '../layout/Trouble'
import { Waiting } from '../layout/Waiting'
import styles from './attendance.module.css'
import { whereNow } from './position'
import { useChecking, type End } from './queries'
import { useTexts } from './texts'

// The reader of codes is fetched by those only who scan.
const Scanner = lazy(() => import('./Scanner'))

interface Typed {
  code: string
  located?: boolean
}

/** One end of the attendance: by the digits that are shown, or by scanning. */
export function Checking({ activity, end }: { activity: string; end: End }) {
  const t = useTexts()
  const [form] = Form.useForm<Typed>()
  const [scans, setScans] = useState(false)
  const [unlocated, setUnlocated] = useState(false)
  const checking = useChecking(activity, end)

  async function send(code: string) {
    setUnlocated(false)
    const wanted = Boolean(form.getFieldValue('located'))
    const position = wanted ? await whereNow() : undefined
    if (wanted && !position) {
      setUnlocated(true)
      return
    }
    checking.mutate({ code, ...(position ? { position } : {}) }, { onError: (error) => form.setFields(fieldErrors(error) as never) })
  }

  return (
    <div className={styles.column}>
      <p>{t('check.how')}</p>
      {scans ? (
        <Suspense fallback={<Waiting rows={4} />}>
          <Scanner
            read={(code) => {
              setScans(false)
              void send(code)
            }}
            leave={() => setScans(false)}
          />
        </Suspense>
      ) : (
        <div>
          <Button type="primary" size="large" disabled={checking.isPending} onClick={() => setScans(true)}>
            {t('check.scan')}
          </Button>
        </div>
      )}
      <Form<Typed> form={form} layout="vertical" disabled={checking.isPending} onFinish={({ code }) => void send(code.replace(/\s/g, ''))}>
        <Form.Item name="code" label={t('check.digits')} rules={[{ required: true, pattern: /^\s*(\d\s*){6}$/, message: t('check.sixDigits') }]}>
          <Input className={styles.entry} inputMode="numeric" autoComplete="one-time-code" maxLength={7} size="large" />
        </Form.Item>
        <Form.Item name="located" valuePropName="checked" extra={t('check.locatedNote')}>
          <Checkbox>{t('check.located')}</Checkbox>
        </Form.Item>
        <div className={styles.column}>
          {unlocated && <p role="alert">{t('check.unlocated')}</p>}
          {checking.isError && <Trouble error={checking.error} />}
          <div>
            <Button size="large" htmlType="submit" loading={checking.isPending}>
              {t(end === 'check-in' ? 'check.in' : 'check.out')}
            </Button>
          </div>
        </div>
      </Form>
    </div>
  )
}

import { useEffect, useState } from 'react'
import styles from './attendance.module.css'
import { useTexts } from './texts'

const SECOND = 1_000

/** How long the code shown is still good for. */
export function Countdown({ until }: { until: string }) {
  const t = useTexts()
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), SECOND)
    return () => clearInterval(timer)
  }, [])
  const seconds = Math.max(0, Math.ceil((new Date(until).getTime() - now) / SECOND))
  return (
    <p role="timer" className={styles.countdown}>
      {seconds > 0 ? t('code.next', { seconds }) : t('code.renewing')}
    </p>
  )
}

import { Alert, Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import styles from './attendance.module.css'
import { codeIn } from './scan'
import { useTexts } from './texts'

const EVERY = 250

/** Reads a code by the camera, or from a photograph where the camera is not to be had. */
export default function Scanner({ read, leave }: { read: (code: string) => void; leave: () => void }) {
  const t = useTexts()
  const video = useRef<HTMLVideoElement>(null)
  const found = useRef(read)
  found.current = read
  const [blocked, setBlocked] = useState(false)
  const [unread, setUnread] = useState(false)

  useEffect(() => {
    let stream: MediaStream | undefined
    let isOver = false
    let timer: ReturnType<typeof setInterval> | undefined
    async function watch() {
      try {
        stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
      } catch {
        return setBlocked(true)
      }
      const shown = video.current
      if (isOver || !shown) return stream.getTracks().forEach((track) => track.stop())
      shown.srcObject = stream
      await shown.play()
      timer = setInterval(() => {
        const code = codeIn(shown, shown.videoWidth, shown.videoHeight)
        if (!code || isOver) return
        isOver = true
        found.current(code)
      }, EVERY)
    }
    void watch()
    return () => {
      isOver = true
      clearInterval(timer)
      stream?.getTracks().forEach((track) => track.stop())
    }
  }, [])

  async function look(photograph: File | undefined) {
    if (!photograph) return
    const picture = await createImageBitmap(photograph)
    const code = codeIn(picture, picture.width, picture.height)
    setUnread(!code)
    if (code) read(code)
  }

  return (
    <div className={styles.column}>
      {blocked ? <Alert type="info" showIcon title={t('scan.blocked')} description={t('scan.blockedNext')} /> : <video ref={video} className={styles.camera} muted playsInline aria-label={t('scan.view')} />}
      {unread && <Alert type="warning" showIcon title={t('scan.unread')} description={t('scan.unreadNext')} />}
      <div className={styles.acts}>
        <label className={styles.photograph}>
          {t('scan.photograph')}
          <input className={styles.file} type="file" accept="image/*" capture="environment" onChange={(event) => void look(event.target.files?.[0])} />
        </label>
        <Button onClick={leave}>{t('scan.leave')}</Button>
      </div>
    </div>
  )
}

import styles from './board.module.css'

/** A share as a length; the figure itself stands beside it. */
export function Bar({ percent }: { percent: number }) {
  return (
    <svg className={styles.bar} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.barGround} width="100" height="1" />
      <rect className={styles.barLength} width={Math.min(100, Math.max(0, percent))} height="1" />
    </svg>
  )
}

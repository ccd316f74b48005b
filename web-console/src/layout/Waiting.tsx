import { Skeleton } from 'antd'
import { useTexts } from './texts'

/** Something is on its way: its shape, and a word for who cannot see it. */
export function Waiting({ rows = 6 }: { rows?: number }) {
  return (
    <div role="status" aria-label={useTexts()('waiting')}>
      <Skeleton active paragraph={{ rows }} />
    </div>
  )
}

import { Progress } from 'antd'
import { yuan } from '../language/format'
import { useLanguage } from '../language/language'
import type { Project } from './queries'
import { useTexts } from './texts'

/** How much of a project is claimed, and how much is still open. */
export function Taken({ of: { target = 0, taken = 0, rest = 0 } }: { of: Project }) {
  const t = useTexts()
  const language = useLanguage()
  const money = (value: number) => yuan(String(value), language)
  const told = t('taken', { taken: money(taken), target: money(target) })
  return (
    <div>
      <Progress percent={target > 0 ? Math.floor((taken / target) * 100) : 0} size="small" strokeColor="var(--ant-color-primary)" aria-label={told} />
      <p>
        {told} · {rest > 0 ? t('rest', { rest: money(rest) }) : t('full')}
      </p>
    </div>
  )
}

import { Button } from 'antd'
import { useState } from 'react'
import type { Claim, Project } from '../projects/queries'
import type { Act } from './commands'
import { Deed } from './Deed'
import styles from './project-desk.module.css'
import { useTexts } from './texts'

const LAST_RESORTS: Act[] = ['reject', 'withdraw', 'giveUp']

/** The buttons of what the reader may do next, each of which asks in words before it is done. */
export function Acts({ of, claim, acts }: { of: Project; claim?: Claim; acts: Act[] }) {
  const t = useTexts()
  const [chosen, setChosen] = useState<Act>()
  if (acts.length === 0) return null
  return (
    <div className={styles.acts} role="group" aria-label={t('acts.title')}>
      {acts.map((act, at) => (
        <Button
          key={act}
          type={at === 0 && !claim && !LAST_RESORTS.includes(act) ? 'primary' : 'default'}
          danger={LAST_RESORTS.includes(act)}
          size={claim ? 'small' : 'middle'}
          onClick={() => setChosen(act)}
        >
          {t(`acts.${act}.name`)}
        </Button>
      ))}
      {chosen && <Deed act={chosen} of={of} claim={claim} isLastResort={LAST_RESORTS.includes(chosen)} close={() => setChosen(undefined)} />}
    </div>
  )
}

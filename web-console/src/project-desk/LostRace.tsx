import { Race } from '../commands/Race'
import { moment } from '../language/format'
import { useLanguage } from '../language/language'
import { ProjectStateTag } from '../projects/ProjectStateTag'
import type { Project } from '../projects/queries'
import { Taken } from '../projects/Taken'
import { useTexts } from './texts'

/** What a project was when the page was opened, and what somebody else has made of it since. */
export function LostRace({ seen, now, close }: { seen: Project; now: Project; close: () => void }) {
  const t = useTexts()
  const language = useLanguage()
  const last = ({ details }: Project) => {
    const step = details?.steps?.at(-1)
    return step?.at ? `${step.by} · ${moment(step.at, language)}` : ''
  }
  return (
    <Race
      load={close}
      rows={[
        [t('lost.state'), <ProjectStateTag key="seen" of={seen.state} />, <ProjectStateTag key="now" of={now.state} />],
        [t('lost.taken'), <Taken key="seen" of={seen} />, <Taken key="now" of={now} />],
        [t('lost.last'), last(seen), last(now)],
      ]}
    />
  )
}

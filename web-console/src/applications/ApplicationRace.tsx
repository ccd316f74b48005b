import { Race } from '../commands/Race'
import { moment } from '../language/format'
import { useLanguage } from '../language/language'
import { Answer } from '../layout/Answer'
import { useNow, type Application } from './queries'
import { useTexts } from './texts'

/** What an application was when the page was opened, and what somebody else has made of it since. */
export function ApplicationRace({ seen, load }: { seen: Application; load: () => void }) {
  const t = useTexts()
  const language = useLanguage()
  const last = ({ details }: Application) => {
    const step = details?.steps?.at(-1)
    return step?.at ? `${step.by} · ${moment(step.at, language)}` : ''
  }
  const state = (of: Application) => of.state && t(`states.${of.state}`)
  const holder = (of: Application) => of.holder ?? t('noHolder')
  return (
    <Answer of={useNow(seen.id ?? '')} rows={3}>
      {(now) => (
        <Race
          load={load}
          rows={[
            [t('columns.state'), state(seen), state(now)],
            [t('columns.holder'), holder(seen), holder(now)],
            [t('race.last'), last(seen), last(now)],
          ]}
        />
      )}
    </Answer>
  )
}

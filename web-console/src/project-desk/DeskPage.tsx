import { Button } from 'antd'
import { useNavigate, useSearchParams } from 'react-router'
import { number } from '../language/format'
import { useLanguage } from '../language/language'
import { Answer } from '../layout/Answer'
import { Page } from '../layout/Page'
import { Nothing } from '../lists/Nothing'
import { Pages } from '../lists/Pages'
import { Cards } from '../projects/Cards'
import { ProjectFilters } from '../projects/ProjectFilters'
import { STATES } from '../projects/kinds'
import { useDesk } from '../projects/queries'
import { FILTERS, wantedIn } from '../projects/wanted'
import { useTexts as useProjectTexts } from '../projects/texts'
import { has, useAccount } from '../signin/account'
import { PROPOSERS } from './may'
import { useTexts } from './texts'

/** The projects that concern the reader, those not yet public among them. */
export function Component() {
  const t = useTexts()
  const projects = useProjectTexts()
  const language = useLanguage()
  const navigate = useNavigate()
  const account = useAccount()
  const [address] = useSearchParams()
  const desk = useDesk(wantedIn(address, STATES))
  return (
    <Page title={t('title')} lead={t('lead')}>
      {has(account, ...PROPOSERS) && (
        <p>
          <Button type="primary" onClick={() => void navigate('/project-desk/propose')}>
            {t('propose.title')}
          </Button>
        </p>
      )}
      <ProjectFilters states={STATES} />
      <Answer
        of={desk}
        rows={8}
        empty={{
          when: ({ items = [] }) => items.length === 0,
          shown: <Nothing names={FILTERS} none={projects('empty.none')} nothing={t('empty')} />,
        }}
      >
        {({ items = [], next }) => (
          <>
            <h2>{projects('list')}</h2>
            <Cards of={items} />
            <Pages told={projects('count', { count: number(items.length, language) })} next={next} />
          </>
        )}
      </Answer>
    </Page>
  )
}

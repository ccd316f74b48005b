import { Button, Tag } from 'antd'
import { useNavigate, useSearchParams } from 'react-router'
import { Answer } from '../layout/Answer'
import { Page } from '../layout/Page'
import { Joined } from '../volunteers/Joined'
import { Cards, More, NoCards } from './Cards'
import { useMine } from './queries'
import { PhaseOf } from './Standing'
import { useTexts } from './texts'

/** What the signed-in volunteer has signed up for. */
export function Component() {
  const t = useTexts()
  return (
    <Page title={t('mine.title')} lead={t('mine.lead')}>
      <Joined>{() => <Mine />}</Joined>
    </Page>
  )
}

function Mine() {
  const t = useTexts()
  const navigate = useNavigate()
  const [address] = useSearchParams()
  const none = (
    <NoCards text={t('mine.none')}>
      <Button type="primary" onClick={() => void navigate('/volunteering')}>
        {t('mine.find')}
      </Button>
    </NoCards>
  )
  return (
    <Answer of={useMine(address.get('after'))} empty={{ when: ({ items = [] }) => items.length === 0, shown: none }}>
      {({ items = [], next }) => (
        <>
          <Cards
            activities={items.flatMap(({ activity }) => activity ?? [])}
            to={(id) => `/volunteering/${id}`}
            standing={(of) => {
              const own = items.find(({ activity }) => activity?.id === of.id)
              return (
                <>
                  <PhaseOf of={of} />
                  <Tag>{own?.isTakingPart ? t('mine.takingPart') : t('mine.waiting', { place: own?.placeInLine ?? 0 })}</Tag>
                </>
              )
            }}
          />
          <More next={next} />
        </>
      )}
    </Answer>
  )
}

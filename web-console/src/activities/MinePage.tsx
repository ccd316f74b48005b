import { Button, Empty, Tag } from 'antd'
import { useNavigate, useSearchParams } from 'react-router'
import { Answer } from '../layout/Answer'
import { Page } from '../layout/Page'
import { Joined } from '../volunteers/Joined'
import { Pages } from '../lists/Pages'
import { Cards } from './Cards'
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
    <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('mine.none')}>
      <Button type="primary" onClick={() => void navigate('/activities')}>
        {t('mine.find')}
      </Button>
    </Empty>
  )
  return (
    <Answer of={useMine(address.get('after'))} empty={{ when: ({ items = [] }) => items.length === 0, shown: none }}>
      {({ items = [], next }) => (
        <>
          <Cards
            activities={items.flatMap(({ activity }) => activity ?? [])}
            to={(id) => `/activities/${id}`}
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
          <Pages told={t('count', { count: items.length })} next={next} />
        </>
      )}
    </Answer>
  )
}

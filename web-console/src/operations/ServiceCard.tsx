import { Tag } from 'antd'
import { Link } from 'react-router'
import { kindOf, problemIn } from '../api/problems'
import { moment, number, whole } from '../language/format'
import { useLanguage } from '../language/language'
import lists from '../lists/lists.module.css'
import { Facts } from '../organisations/Facts'
import { behind, ratesOf, type Figures } from './figures'
import styles from './operations.module.css'
import { useFigures, type Service } from './queries'
import { useTexts } from './texts'

/** How one service does. */
export function ServiceCard({ service }: { service: Service }) {
  const t = useTexts()
  const language = useLanguage()
  const { data: readings = [], isPending, isError, error } = useFigures(service)
  const latest = readings.at(-1)
  const state = isPending ? 'asking' : isError ? failing(error) : 'answers'
  return (
    <li className={styles.service}>
      <h3>{t(`services.names.${service}`)}</h3>
      <Tag color={isPending ? undefined : isError ? 'error' : 'success'}>{t(`services.${state}`)}</Tag>
      {latest && <Measured readings={readings} latest={latest} service={service} />}
      {latest && <p className={lists.note}>{t('services.at', { at: moment(latest.at, language) })}</p>}
    </li>
  )
}

function Measured({ readings, latest, service }: { readings: Figures[]; latest: Figures; service: Service }) {
  const t = useTexts()
  const language = useLanguage()
  const { outbox, heard, processor, heapBytes, heapLimitBytes, since } = latest
  const rate = ratesOf(readings.slice(-2))[0]
  const late = behind(heard)
  const letters = heard.reduce((sum, topic) => sum + (topic.deadLetters ?? 0), 0)
  const told = (value: number) => number(value, language)
  return (
    <Facts
      facts={[
        [t('figures.requests'), rate ? t('figures.perSecond', { count: told(tenth(rate.requests)) }) : t('figures.counting')],
        [t('figures.faults'), t('figures.since', { count: told(latest.requests.faults ?? 0), at: moment(since, language) })],
        [t('figures.unsent'), waiting('unsent', outbox.unsent ?? 0, outbox.oldestSeconds ?? 0)],
        [t('figures.behind'), waiting('behind', late.events, late.seconds)],
        [t('figures.letters'), <Link to={`/operations?service=${service}`}>{t('figures.lettersValue', { count: told(letters) })}</Link>],
        [t('figures.processor'), t('figures.percent', { share: told(tenth(processor * 100)) })],
        [t('figures.heap'), t('figures.mebibytes', { used: whole(heapBytes / MEBIBYTE, language), most: whole(heapLimitBytes / MEBIBYTE, language) })],
      ]}
    />
  )

  function waiting(of: 'unsent' | 'behind', count: number, seconds: number) {
    return count === 0 ? t(`figures.${of}None`) : t(`figures.${of}Value`, { count: told(count), seconds: told(tenth(seconds)) })
  }
}

const MEBIBYTE = 1024 * 1024

const tenth = (value: number) => Math.round(value * 10) / 10

function failing(error: unknown) {
  const kind = kindOf(problemIn(error))
  return kind === 'unreachable' || kind === 'busy' ? 'away' : 'failed'
}

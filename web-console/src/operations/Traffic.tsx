import { useMemo } from 'react'
import { number, timeOfDay } from '../language/format'
import { useLanguage } from '../language/language'
import { Chart } from '../theme/Chart'
import { ratesOf, type Rate } from './figures'
import styles from './operations.module.css'
import { SERVICES, useFiguresOfAll } from './queries'
import { useTexts } from './texts'

type Measure = 'requests' | 'milliseconds'

/** Requests and times of all services since the page was opened, for ten minutes at most. */
export default function Traffic() {
  const t = useTexts()
  const rates = useFiguresOfAll().map(({ data = [] }) => ratesOf(data))
  if (rates.every((of) => of.length < 2)) return <p>{t('traffic.soon')}</p>
  return (
    <div className={styles.traffic}>
      <Lines measure="requests" rates={rates} />
      <Lines measure="milliseconds" rates={rates} />
    </div>
  )
}

function Lines({ measure, rates }: { measure: Measure; rates: Rate[][] }) {
  const t = useTexts()
  const language = useLanguage()
  const option = useMemo(
    () => ({
      legend: { bottom: 0 },
      grid: { bottom: 40 },
      tooltip: {
        trigger: 'axis',
        renderMode: 'richText',
        valueFormatter: (value?: number) => (value === undefined ? t('traffic.nothing') : number(Math.round(value * 10) / 10, language)),
      },
      xAxis: { type: 'time', axisLabel: { formatter: (at: number) => timeOfDay(new Date(at), language) } },
      yAxis: { type: 'value', name: t(`traffic.${measure}`), nameTextStyle: { align: 'left' }, min: 0 },
      series: SERVICES.map((service, at) => ({
        type: 'line',
        name: t(`services.names.${service}`),
        showSymbol: false,
        connectNulls: true,
        data: rates[at]?.map((rate) => [rate.at, rate[measure] ?? null]),
      })),
    }),
    [rates, measure, language, t],
  )
  return <Chart option={option} label={t(`traffic.${measure}`)} />
}

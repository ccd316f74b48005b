import { useMemo } from 'react'
import { day, month } from '../language/format'
import { useLanguage } from '../language/language'
import { Chart } from '../theme/Chart'
import { useTexts } from './texts'

/** More figures than these would lie over one another; the tooltip and the table have them all. */
const MOST_NAMED = 12

interface Line {
  points: { day: string; score: number }[]
  label: string
  unit: string
}

/** The score over time: it holds from a change to the next, hence steps. */
export default function ScoreChart({ points, label, unit }: Line) {
  const t = useTexts()
  const language = useLanguage()
  const option = useMemo(() => {
    const named = points.length <= MOST_NAMED
    return {
      tooltip: {
        trigger: 'axis',
        renderMode: 'richText',
        formatter: ([point]: { data: { value: [string, number] } }[]) =>
          point ? `${day(point.data.value[0], language)}\n${t('score', { score: point.data.value[1] })}` : '',
      },
      xAxis: { type: 'time', axisLabel: { formatter: (at: number) => month(new Date(at), language) } },
      yAxis: { type: 'value', name: unit, min: 0, max: 1000, interval: 250 },
      series: [
        {
          type: 'line',
          step: 'end',
          label: { formatter: ({ value }: { value: [string, number] }) => String(value[1]) },
          labelLayout: { hideOverlap: true },
          data: points.map(({ day: on, score }, at) => ({
            value: [on, score],
            label: { show: named && score !== points[at - 1]?.score, position: score < (points[at - 1]?.score ?? 0) ? 'bottom' : 'top' },
          })),
        },
      ],
    }
  }, [points, language, unit, t])
  return <Chart option={option} label={label} />
}

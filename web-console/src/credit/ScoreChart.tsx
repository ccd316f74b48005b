import { useMemo } from 'react'
import { day } from '../language/format'
import { useLanguage } from '../language/language'
import { Chart } from '../theme/Chart'
import { useTexts } from './texts'

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
    const first = points[0]?.day
    const last = points.at(-1)?.day
    return {
      tooltip: {
        trigger: 'axis',
        renderMode: 'richText',
        formatter: ([point]: { data: [string, number] }[]) => (point ? `${day(point.data[0], language)}\n${t('score', { score: point.data[1] })}` : ''),
      },
      xAxis: {
        type: 'category',
        data: points.map((point) => point.day),
        boundaryGap: first === last,
        axisLabel: { formatter: (value: string) => day(value, language) },
      },
      yAxis: { type: 'value', name: unit, min: 0, max: 1000, interval: 250 },
      series: [{ type: 'line', step: 'end', data: points.map((point) => [point.day, point.score]), label: { show: points.length <= 12, position: 'top', formatter: ({ data }: { data: [string, number] }) => String(data[1]) } }],
    }
  }, [points, language, unit, t])
  return <Chart option={option} label={label} />
}

import { LineChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { init, use, type EChartsCoreOption } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import styles from './chart.module.css'
import { chartTheme } from './chart'
import { shade } from './shade'

use([LineChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer])

/** A chart in the colours of the shade; the label says what it shows to who cannot see it. */
export function Chart({ option, label }: { option: EChartsCoreOption; label: string }) {
  const place = useRef<HTMLDivElement>(null)
  const worn = shade.use()
  useEffect(() => {
    if (!place.current) return undefined
    const chart = init(place.current, chartTheme(worn))
    chart.setOption({ animation: false, ...option })
    const watch = new ResizeObserver(() => chart.resize())
    watch.observe(place.current)
    return () => {
      watch.disconnect()
      chart.dispose()
    }
  }, [option, worn])
  return (
    <div role="img" aria-label={label}>
      <div ref={place} className={styles.chart} />
    </div>
  )
}

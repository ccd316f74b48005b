import { FONT, paletteOf, type Shade } from './tokens'

/** How charts look: the palette of the shade, for all kinds of series. */
export function chartTheme(shade: Shade) {
  const { primary, quiet, surface, rule, classes } = paletteOf(shade)
  const axis = {
    axisLine: { lineStyle: { color: rule } },
    axisTick: { show: false },
    axisLabel: { color: quiet, fontSize: 13, hideOverlap: true },
    splitLine: { lineStyle: { color: rule } },
    nameTextStyle: { color: quiet, fontSize: 13 },
  }
  return {
    color: [primary, classes.B, classes.C, classes.D, classes.E],
    textStyle: { fontFamily: FONT },
    grid: { left: 8, right: 24, top: 36, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    timeAxis: { ...axis, splitLine: { show: false } },
    valueAxis: axis,
    categoryAxis: { ...axis, splitLine: { show: false } },
    line: { symbolSize: 8, lineStyle: { width: 2 }, label: { color: quiet, fontSize: 13, textBorderWidth: 0 } },
    legend: { textStyle: { color: quiet, fontSize: 13 } },
    tooltip: { backgroundColor: surface, borderColor: rule, textStyle: { color: quiet, fontSize: 13 } },
  }
}

import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { init, use as register, type EChartsCoreOption, type EChartsType } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'

import { useLook } from './appearance'

register([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer])

const COLOURS = {
  ink: '--ink',
  soft: '--ink-soft',
  paper: '--paper',
  line: '--line',
  accent: '--accent',
  second: '--second',
} as const

/** The colours of the page, light or dark. */
export type Colours = Record<keyof typeof COLOURS, string>

function coloursOf(element: HTMLElement): Colours {
  const style = getComputedStyle(element)
  const read = ([name, variable]: [string, string]) => [
    name,
    style.getPropertyValue(variable).trim(),
  ]
  return Object.fromEntries(Object.entries(COLOURS).map(read)) as Colours
}

interface Props {
  /** What it shows, for those who do not see it. The page has the figures as a table. */
  label: string
  option: (colours: Colours) => EChartsCoreOption
}

/** A chart that follows the size of its place and the look of the page. */
export function Chart({ label, option }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const drawn = useRef<EChartsType>(null)
  const { isDark } = useLook()
  useEffect(() => {
    if (!place.current) return
    const chart = init(place.current)
    drawn.current = chart
    const watch = new ResizeObserver(() => {
      chart.resize()
    })
    watch.observe(place.current)
    return () => {
      watch.disconnect()
      chart.dispose()
    }
  }, [])
  useEffect(() => {
    if (!place.current) return
    const animation = !window.matchMedia('(prefers-reduced-motion: reduce)').matches
    drawn.current?.setOption({ animation, ...option(coloursOf(place.current)) })
  }, [option, isDark])
  return <div className="chart" role="img" aria-label={label} ref={place} />
}

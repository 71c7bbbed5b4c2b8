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
  weak: '--accent-soft',
} as const

/** The colours of the page, light or dark. */
export type Colours = Record<keyof typeof COLOURS, string>

/** The colours that hold at an element. */
export function coloursOf(element: HTMLElement): Colours {
  const style = getComputedStyle(element)
  const read = ([name, variable]: [string, string]) => [
    name,
    style.getPropertyValue(variable).trim(),
  ]
  return Object.fromEntries(Object.entries(COLOURS).map(read)) as Colours
}

/** What a chart draws, in the colours of the page. */
export type Draw = (colours: Colours) => EChartsCoreOption

interface Props {
  /** What it shows, for those who do not see it. The page has the figures as a table. */
  label: string
  option: Draw
  /** In pixels, where it grows with its content. */
  height?: number
}

/** A chart that follows the size of its place and the look of the page. */
export function Chart({ label, option, height }: Props) {
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
    // What the former option had and this one has not must go.
    drawn.current?.setOption({ animation, ...option(coloursOf(place.current)) }, true)
  }, [option, isDark])
  return <div className="chart" role="img" aria-label={label} ref={place} style={{ height }} />
}

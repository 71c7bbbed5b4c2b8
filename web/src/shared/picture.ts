import { TitleComponent } from 'echarts/components'
import { init, use as register } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

import { coloursOf, type Draw } from './chart'

register([SVGRenderer, TitleComponent])

/** What a picture of a chart says beside the chart, since it leaves its page. */
interface Caption {
  title: string
  note: string
}

const WIDTH = 1200
const HEIGHT = 640
const HEAD = 72
const FONT = '"Noto Sans", "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif'

interface Placed {
  top?: number | string
}

/** Moves what stands at the top of a chart below its caption. */
function below<Part>(part: Part): Part {
  if (!part || typeof part !== 'object') return part
  const { top = 0 } = part as Placed
  return typeof top === 'number' ? { ...part, top: top + HEAD } : part
}

function captioned(draw: Draw, { title, note }: Caption) {
  const colours = coloursOf(document.documentElement)
  const option = draw(colours)
  return {
    ...option,
    animation: false,
    backgroundColor: colours.paper,
    textStyle: { fontFamily: FONT },
    title: {
      text: title,
      subtext: note,
      left: 8,
      top: 8,
      textStyle: { color: colours.ink, fontSize: 18 },
      subtextStyle: { color: colours.soft, fontSize: 13 },
    },
    grid: below(option.grid),
    legend: below(option.legend),
    series: [option.series].flat().map((one) => (hasPlace(one) ? below(one) : one)),
  }
}

/** A treemap takes its place by itself; other series stand in the grid. */
function hasPlace(series: unknown): boolean {
  return typeof series === 'object' && series !== null && 'top' in series
}

/** The chart as an SVG file. */
export function vector(draw: Draw, caption: Caption): Blob {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height: HEIGHT })
  chart.setOption(captioned(draw, caption))
  const drawing = chart.renderToSVGString()
  chart.dispose()
  return new Blob([drawing], { type: 'image/svg+xml' })
}

/** The chart as a PNG file, fine enough for print. */
export async function bitmap(draw: Draw, caption: Caption): Promise<Blob | null> {
  const chart = init(document.createElement('div'), null, {
    renderer: 'canvas',
    width: WIDTH,
    height: HEIGHT,
  })
  chart.setOption(captioned(draw, caption))
  const canvas = chart.renderToCanvas({ pixelRatio: 2 })
  const picture = await new Promise<Blob | null>((taken) => {
    canvas.toBlob(taken, 'image/png')
  })
  chart.dispose()
  return picture
}

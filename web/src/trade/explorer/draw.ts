import type { Draw } from '../../shared/chart'
import { GRID, legend, nameAxis, numberAxis, PALETTE, tooltip } from '../../shared/chart-style'

/** A figure as the API gives it; null where there is none. */
type Figure = string | null

/** Charts place numbers; null leaves a gap. */
function placed(figure: Figure): number | null {
  return figure === null ? null : Number(figure)
}

interface Lines {
  kind: 'line' | 'area' | 'bar'
  /** What the periods are called. */
  names: string[]
  lines: { name: string; values: Figure[] }[]
  /** Whether the lines are parts of a whole, and may stand on each other. */
  isStacked: boolean
  shown: (figure: string) => string
}

const MANY_PERIODS = 60

/** Figures period by period, a line or a colour for each of what is told apart. */
export function drawLines({ kind, names, lines, isStacked, shown }: Lines): Draw {
  const say = (value: unknown) => shown(String(value))
  return (colours) => ({
    color: PALETTE,
    grid: GRID,
    legend: legend(colours),
    tooltip: tooltip(colours, (value) => (value == null ? '—' : say(value))),
    xAxis: nameAxis(colours, names),
    yAxis: numberAxis(colours, say),
    series: lines.map(({ name, values }) => ({
      name,
      type: kind === 'bar' ? 'bar' : 'line',
      stack: isStacked && kind !== 'line' ? 'all' : undefined,
      areaStyle: kind === 'area' ? { opacity: 0.55 } : undefined,
      symbolSize: 5,
      showSymbol: names.length <= MANY_PERIODS,
      connectNulls: false,
      data: values.map(placed),
    })),
  })
}

interface Part {
  name: string
  figure: Figure
}

/** The largest first, as bars beside their names. */
export function drawRanking(parts: Part[], shown: (figure: string) => string): Draw {
  const say = (value: unknown) => shown(String(value))
  return (colours) => ({
    color: [colours.accent],
    grid: { ...GRID, top: 8 },
    tooltip: tooltip(colours, say),
    xAxis: numberAxis(colours, say),
    yAxis: {
      ...nameAxis(
        colours,
        parts.map(({ name }) => name),
      ),
      inverse: true,
    },
    series: [
      {
        type: 'bar',
        barMaxWidth: 22,
        itemStyle: { borderRadius: [0, 3, 3, 0] },
        data: parts.map(({ figure }) => placed(figure)),
      },
    ],
  })
}

/** Shares of a whole, each as large as its part. */
export function drawShares(parts: Part[], shown: (figure: string) => string): Draw {
  return (colours) => ({
    color: PALETTE,
    tooltip: {
      ...tooltip(colours, (value) => shown(String(value))),
      trigger: 'item',
    },
    series: [
      {
        type: 'treemap',
        top: 0,
        left: 0,
        right: 0,
        bottom: 0,
        roam: false,
        nodeClick: false,
        breadcrumb: { show: false },
        itemStyle: { borderColor: colours.paper, gapWidth: 2 },
        label: {
          fontSize: 13,
          overflow: 'break',
          textBorderColor: '#00000066',
          textBorderWidth: 2,
        },
        data: parts.map(({ name, figure }) => ({ name, value: placed(figure) })),
      },
    ],
  })
}

interface Heat {
  rows: string[]
  columns: string[]
  cells: Figure[][]
  shown: (figure: string) => string
}

const ROOM_FOR_FIGURES = 9

/** The cells of a matrix by position, with the figure and how strongly it is coloured. */
export function heatOf(cells: Figure[][]): [number, number, number, number][] {
  return cells.flatMap((row, y) =>
    row.flatMap((figure, x): [number, number, number, number][] =>
      // Trade is spread unevenly: by its root, small figures can still be told apart.
      figure === null ? [] : [[x, y, Math.sqrt(Math.max(0, Number(figure))), Number(figure)]],
    ),
  )
}

/** Two dimensions across each other, the more the darker; nothing on record stays empty. */
export function drawHeat({ rows, columns, cells, shown }: Heat): Draw {
  const heat = heatOf(cells)
  const most = Math.max(0, ...heat.map(([, , strength]) => strength))
  const hasRoom = columns.length <= ROOM_FOR_FIGURES
  const figureOf = ({ value }: { value: number[] }) => shown(String(value[3]))
  return (colours) => ({
    grid: { ...GRID, top: 8 },
    tooltip: {
      ...tooltip(colours, String),
      trigger: 'item',
      formatter: ({ value }: { value: number[] }) =>
        `${rows[value[1] ?? 0] ?? ''}\n${columns[value[0] ?? 0] ?? ''}: ${figureOf({ value })}`,
    },
    xAxis: { ...nameAxis(colours, columns), splitArea: { show: false } },
    yAxis: { ...nameAxis(colours, rows), inverse: true },
    visualMap: {
      show: false,
      dimension: 2,
      min: 0,
      max: most || 1,
      inRange: { color: [colours.weak, colours.second, colours.accent] },
    },
    series: [
      {
        type: 'heatmap',
        data: heat,
        itemStyle: { borderColor: colours.paper, borderWidth: 1 },
        label: { show: hasRoom, color: colours.ink, fontSize: 12, formatter: figureOf },
      },
    ],
  })
}

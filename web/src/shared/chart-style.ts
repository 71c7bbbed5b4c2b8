import type { Colours } from './chart'

/** The room that a chart leaves around its axes. */
export const GRID = { left: 8, right: 12, top: 40, bottom: 8, containLabel: true }

/** Colours that tell up to nine things apart, in the light look and in the dark one. */
export const PALETTE = [
  '#2f8fa3',
  '#d07a2d',
  '#6a7fd0',
  '#5a9e4b',
  '#c2577f',
  '#a08a2a',
  '#8a63b8',
  '#3f9c86',
  '#8a979d',
]

/** The hint at the pointer. One made of markup would bring styles of its own into the page. */
export function tooltip(colours: Colours, shown: (value: unknown) => string) {
  return {
    trigger: 'axis',
    renderMode: 'richText',
    valueFormatter: shown,
    backgroundColor: colours.paper,
    borderColor: colours.line,
    textStyle: { color: colours.ink },
  }
}

export function legend(colours: Colours) {
  return {
    type: 'scroll',
    top: 0,
    left: 0,
    icon: 'roundRect',
    textStyle: { color: colours.soft },
    pageTextStyle: { color: colours.soft },
    pageIconColor: colours.accent,
    pageIconInactiveColor: colours.line,
  }
}

/** The axis of what has names, such as months. */
export function nameAxis(colours: Colours, names: string[]) {
  return {
    type: 'category',
    data: names,
    axisLabel: { color: colours.soft, hideOverlap: true },
    axisLine: { lineStyle: { color: colours.line } },
    axisTick: { show: false },
  }
}

/** The axis of what has a number. */
export function numberAxis(colours: Colours, shown: (value: unknown) => string) {
  return {
    type: 'value',
    axisLabel: { color: colours.soft, formatter: shown },
    splitLine: { lineStyle: { color: colours.line } },
  }
}

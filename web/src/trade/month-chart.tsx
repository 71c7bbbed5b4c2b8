import { useIntl } from 'react-intl'

import type { TradeFragment } from '../gql/graphql'
import { Chart } from '../shared/chart'
import { useFigures } from '../shared/figure'
import { useMessage } from '../shared/speech'

/** Exports and imports by month. */
export default function MonthChart({ months }: { months: TradeFragment['months'] }) {
  const t = useMessage()
  const intl = useIntl()
  const figures = useFigures()
  const currency = months[0]?.exports.currency ?? 'CNY'
  const shown = (value: unknown) => figures.brief({ amount: String(value), currency })
  const names = months.map(({ month }) => figures.month(month))
  return (
    <Chart
      label={t('trade.byMonth')}
      key={intl.locale}
      option={(colours) => ({
        color: [colours.accent, colours.second],
        grid: { left: 8, right: 8, top: 40, bottom: 8, containLabel: true },
        legend: { top: 0, left: 0, icon: 'roundRect', textStyle: { color: colours.soft } },
        tooltip: {
          trigger: 'axis',
          // A tooltip made of markup would bring styles of its own into the page.
          renderMode: 'richText',
          valueFormatter: shown,
          backgroundColor: colours.paper,
          borderColor: colours.line,
          textStyle: { color: colours.ink },
        },
        xAxis: {
          type: 'category',
          data: names,
          axisLabel: { color: colours.soft, hideOverlap: true },
          axisLine: { lineStyle: { color: colours.line } },
          axisTick: { show: false },
        },
        yAxis: {
          type: 'value',
          axisLabel: { color: colours.soft, formatter: shown },
          splitLine: { lineStyle: { color: colours.line } },
        },
        series: [
          {
            name: t('trade.imports'),
            type: 'bar',
            stack: 'trade',
            data: months.map(({ imports }) => Number(imports.amount)),
          },
          {
            name: t('trade.exports'),
            type: 'bar',
            stack: 'trade',
            itemStyle: { borderRadius: [3, 3, 0, 0] },
            data: months.map(({ exports }) => Number(exports.amount)),
          },
        ],
      })}
    />
  )
}

import { useIntl } from 'react-intl'

import { Chart } from '../shared/chart'
import { GRID, legend, nameAxis, numberAxis, tooltip } from '../shared/chart-style'
import { useFigures } from '../shared/figure'
import { useMessage } from '../shared/speech'
import type { MonthOrGap } from './months'

/** Exports and imports by month. */
export default function MonthChart({ months }: { months: MonthOrGap[] }) {
  const t = useMessage()
  const intl = useIntl()
  const figures = useFigures()
  const currency = months[0]?.exports?.currency ?? 'CNY'
  const shown = (value: unknown) =>
    typeof value === 'number' ? figures.brief({ amount: String(value), currency }) : '—'
  const names = months.map(({ month }) => figures.month(month))
  return (
    <Chart
      label={t('trade.byMonth')}
      key={intl.locale}
      option={(colours) => ({
        color: [colours.accent, colours.second],
        grid: GRID,
        legend: legend(colours),
        tooltip: tooltip(colours, shown),
        xAxis: nameAxis(colours, names),
        yAxis: numberAxis(colours, shown),
        series: [
          {
            name: t('trade.imports'),
            type: 'bar',
            stack: 'trade',
            data: months.map(({ imports }) => imports && Number(imports.amount)),
          },
          {
            name: t('trade.exports'),
            type: 'bar',
            stack: 'trade',
            itemStyle: { borderRadius: [3, 3, 0, 0] },
            data: months.map(({ exports }) => exports && Number(exports.amount)),
          },
        ],
      })}
    />
  )
}

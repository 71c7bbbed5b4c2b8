import { lazy, Suspense } from 'react'

import type { TradeFragment } from '../gql/graphql'
import { useFigures } from '../shared/figure'
import { useMessage } from '../shared/speech'
import { Nothing, Waiting } from '../shared/states'
import { monthsOf } from './calendar'

const Chart = lazy(() => import('./month-chart'))

type Month = TradeFragment['months'][number]

/** A month of trade; one that the reporter has not released is a gap. */
export type MonthOrGap = { month: string } & Partial<Month>

/** All months from the first to the last, those without figures among them. */
function withGaps(months: Month[]): MonthOrGap[] {
  const [from, to] = [months.at(0)?.month, months.at(-1)?.month]
  if (!from || !to) return []
  return monthsOf({ from, to }).map(
    (month) => months.find((one) => one.month === month) ?? { month },
  )
}

/** Exports and imports by month, as a chart with the table behind it. */
export function MonthsOfTrade({ months }: { months: Month[] }) {
  const t = useMessage()
  const hasTrade = months.some(
    ({ exports, imports }) => Number(exports.amount) + Number(imports.amount) > 0,
  )
  if (!hasTrade) return <Nothing say={t('trade.none')} />
  return (
    <>
      <Suspense fallback={<Waiting />}>
        <Chart months={withGaps(months)} />
      </Suspense>
      <details className="behind">
        <summary>{t('chart.table')}</summary>
        <MonthTable months={withGaps(months)} />
      </details>
    </>
  )
}

function MonthTable({ months }: { months: MonthOrGap[] }) {
  const t = useMessage()
  const figures = useFigures()
  return (
    <div className="table-hold" tabIndex={0} role="region" aria-label={t('trade.byMonth')}>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{t('trade.month')}</th>
            <th scope="col">{t('trade.exports')}</th>
            <th scope="col">{t('trade.imports')}</th>
          </tr>
        </thead>
        <tbody>
          {months.toReversed().map(({ month, exports, imports }) => (
            <tr key={month}>
              <th scope="row">{figures.month(month)}</th>
              <td>{exports ? figures.full(exports) : '—'}</td>
              <td>{imports ? figures.full(imports) : '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

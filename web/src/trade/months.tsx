import { lazy, Suspense } from 'react'

import type { TradeFragment } from '../gql/graphql'
import { useFigures } from '../shared/figure'
import { useMessage } from '../shared/speech'
import { Nothing, Waiting } from '../shared/states'

const Chart = lazy(() => import('./month-chart'))

type Months = TradeFragment['months']

/** Exports and imports by month, as a chart with the table behind it. */
export function MonthsOfTrade({ months }: { months: Months }) {
  const t = useMessage()
  const hasTrade = months.some(
    ({ exports, imports }) => Number(exports.amount) + Number(imports.amount) > 0,
  )
  if (!hasTrade) return <Nothing say={t('trade.none')} />
  return (
    <>
      <Suspense fallback={<Waiting />}>
        <Chart months={months} />
      </Suspense>
      <details className="behind">
        <summary>{t('chart.table')}</summary>
        <MonthTable months={months} />
      </details>
    </>
  )
}

function MonthTable({ months }: { months: Months }) {
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
              <td>{figures.full(exports)}</td>
              <td>{figures.full(imports)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

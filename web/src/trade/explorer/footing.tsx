import { useQuery } from 'urql'

import type { SourceNamesFragment, UsedRateFragment } from '../../gql/graphql'
import { useReading } from '../../session/viewer'
import { useFigures } from '../../shared/figure'
import { Panel } from '../../shared/panel'
import { SIDES } from '../../shared/side'
import { Sources } from '../../shared/sources'
import { useMessage } from '../../shared/speech'
import { Synthetic } from '../../shared/synthetic'
import { Unconverted } from '../unconverted'
import type { TradeQuestion } from './choice'
import { RELEASES } from './query'

interface Props {
  question: TradeQuestion
  rates: UsedRateFragment[]
  unconverted: { amount: string; currency: string }[]
  /** Where figures are from that the trade is held against. */
  beside?: SourceNamesFragment[]
}

/** What the figures of a page rest on: releases, exchange rates, and where both are from. */
export function Footing({ question, rates, unconverted, beside = [] }: Props) {
  const t = useMessage()
  const { view, group, reporter, period } = question
  const isBoth = view === 'mirror' || (view === 'series' && group === 'REPORTER')
  const [{ data }] = useQuery({
    query: RELEASES,
    requestPolicy: useReading(),
    variables: { reporters: isBoth ? [...SIDES] : [reporter], period },
  })
  const of = [...(data?.tradeDatasets.nodes ?? []), ...rates].flatMap(({ source }) => source ?? [])
  return (
    <Panel title={t('sources.title')}>
      <Sources sources={[...of, ...beside]} />
      <Unconverted sums={unconverted} />
      {rates.length > 0 && <Rates rates={rates} />}
    </Panel>
  )
}

/** The exchange rates that amounts were converted at, month by month. */
function Rates({ rates }: { rates: UsedRateFragment[] }) {
  const t = useMessage()
  const figures = useFigures()
  return (
    <details className="behind">
      <summary>{t('explore.rates', { count: rates.length })}</summary>
      <div className="table-hold" tabIndex={0} role="region" aria-label={t('explore.rates.title')}>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{t('trade.month')}</th>
              <th scope="col">{t('explore.rate')}</th>
            </tr>
          </thead>
          <tbody>
            {rates.map(({ id, month, base, quote, rate, synthetic }) => (
              <tr key={id}>
                <th scope="row">{month && figures.month(month)}</th>
                <td>
                  {synthetic && <Synthetic />} 1 {base} = {figures.exact(rate)} {quote}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

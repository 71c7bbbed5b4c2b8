import { useQuery } from 'urql'

import { graphql } from '../gql'
import type { Side } from '../gql/graphql'
import { useReading } from '../session/viewer'
import { known, useChoices } from '../shared/choices'
import { SIDES } from '../shared/side'
import { lastMonths, lastOf, SPANS, type Period, type Span } from './period'

export const CURRENCIES = ['CNY', 'RUB', 'USD'] as const

/**
 * Which months of a reporter have figures, by the releases that count: the last hundred by code,
 * of which offices use a few for each year.
 */
export const COVERED = graphql(`
  query CoveredMonths($reporter: Side!) {
    tradeDatasets(filter: { reporters: [$reporter], statuses: [CURRENT] }, last: 100) {
      nodes {
        id
        currentPeriods {
          from
          to
        }
      }
    }
  }
`)

/** Which trade figures a page shows. */
export interface Question {
  span: Span
  currency: (typeof CURRENCIES)[number]
  reporter: Side
  /** Null while it is not known which months have figures. */
  period: Period | null
}

/** Until figures are loaded, summaries are asked of a year that has none. */
export const WITHOUT_FIGURES = '2025-12'

/** The question that stands in the address: by default the last two years, as China reports them. */
export function useQuestion(): Question {
  const choices = useChoices()
  const span = known(SPANS, choices.one('months')) ?? '24'
  const reporter = known(SIDES, choices.one('reporter')) ?? 'CN'
  const currency = known(CURRENCIES, choices.one('currency')) ?? 'CNY'
  const [{ data, error }] = useQuery({
    query: COVERED,
    variables: { reporter },
    requestPolicy: useReading(),
  })
  const covered = data?.tradeDatasets.nodes.flatMap((dataset) => dataset.currentPeriods)
  const isKnown = covered ?? error
  const period = isKnown ? lastMonths(lastOf(covered ?? []) ?? WITHOUT_FIGURES, span) : null
  return { span, currency, reporter, period }
}

import { useQuery } from 'urql'

import type { Side } from '../../gql/graphql'
import { useChoices } from '../../shared/choices'
import { lastMonths, lastOf, type Period } from '../period'
import { COVERED, WITHOUT_FIGURES } from '../question'
import { questionOf, type TradeQuestion } from './choice'

/** A question with what the register has to answer it. */
export interface Asked {
  question: TradeQuestion
  /** The months with figures of the reporter, as its releases have them. */
  released: Period[]
  /** Whether it is known which months have figures. */
  isKnown: boolean
}

/** The months that a reporter has released. */
function releasedBy(reporter: Side, datasets: { reporter: Side; currentPeriods: Period[] }[]) {
  return datasets
    .filter((dataset) => dataset.reporter === reporter)
    .flatMap(({ currentPeriods }) => currentPeriods)
}

/** The question of the address; without months in it, of the last two years with figures. */
export function useTradeQuestion(): Asked {
  const choices = useChoices()
  const [{ data, error }] = useQuery({ query: COVERED })
  const datasets = data?.tradeDatasets.nodes ?? []
  const { reporter } = questionOf(choices, { from: WITHOUT_FIGURES, to: WITHOUT_FIGURES })
  const released = releasedBy(reporter, datasets)
  const usual = lastMonths(lastOf(released) ?? WITHOUT_FIGURES, '24')
  return { question: questionOf(choices, usual), released, isKnown: Boolean(data ?? error) }
}

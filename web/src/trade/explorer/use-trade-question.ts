import { useQuery } from 'urql'

import { useReading } from '../../session/viewer'
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

/** The question of the address; without months in it, of the last two years with figures. */
export function useTradeQuestion(): Asked {
  const choices = useChoices()
  const { reporter } = questionOf(choices, { from: WITHOUT_FIGURES, to: WITHOUT_FIGURES })
  const [{ data, error }] = useQuery({
    query: COVERED,
    variables: { reporter },
    requestPolicy: useReading(),
  })
  const released = data?.tradeDatasets.nodes.flatMap(({ currentPeriods }) => currentPeriods) ?? []
  const usual = lastMonths(lastOf(released) ?? WITHOUT_FIGURES, '24')
  return { question: questionOf(choices, usual), released, isKnown: Boolean(data ?? error) }
}

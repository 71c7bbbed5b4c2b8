import { useQuery, type CombinedError } from 'urql'

import type { MatrixFragment, Side } from '../../gql/graphql'
import { useReading } from '../../session/viewer'
import { ACROSS } from '../../shared/side'
import { useMessage } from '../../shared/speech'
import type { TradeQuestion } from './choice'
import { calendarPeriods, monthsOf, type CalendarStep } from '../calendar'
import { linesOf, wholeOf } from './lines'
import { short, useNaming } from './naming'
import { MATRIX } from './query'

/** So many lines a chart can tell apart; all the others are one more. */
const MOST_LINES = 8
/** So many periods an answer has at most. */
const MOST_PERIODS = 100

/** The step that a chart goes by: months become quarters where there are too many of them. */
export function chartStep({ step, period }: TradeQuestion): CalendarStep {
  if (step === 'ALL') return 'YEAR'
  return step === 'MONTH' && monthsOf(period).length > MOST_PERIODS ? 'QUARTER' : step
}

/** The figures of one reporter, period by period. */
function useMatrix(question: TradeQuestion, reporter: Side, isNeeded: boolean) {
  const { group, measure, currency, period, filter } = question
  const isWhole = group === 'NONE' || group === 'REPORTER'
  return useQuery({
    query: MATRIX,
    requestPolicy: useReading(),
    variables: {
      rows: isWhole ? 'DIRECTION' : group,
      columns: chartStep(question),
      mostRows: MOST_LINES,
      mostColumns: MOST_PERIODS,
      filter: { ...filter, period, reporter },
      measure,
      currency,
    },
    pause: !isNeeded,
  })
}

interface Drawable {
  lines?: { name: string; values: (string | null)[] }[]
  error?: CombinedError
  again: () => void
}

/** The lines of a chart: of the reporter's trade, by group, or of both banks beside each other. */
export function useLines(question: TradeQuestion): Drawable {
  const t = useMessage()
  const name = useNaming()
  const { group, reporter, period, step, chart } = question
  const isDrawn = step !== 'ALL' && chart !== 'table'
  const other = ACROSS[reporter]
  const [own, againOwn] = useMatrix(question, reporter, isDrawn)
  const [others, againOthers] = useMatrix(question, other, isDrawn && group === 'REPORTER')
  const periods = calendarPeriods(period, chartStep(question))
  const whole = (of: Side, matrix: MatrixFragment) => ({
    name: t(`reporter.${of}`),
    values: wholeOf(matrix, periods),
  })
  const [first, second] = [own.data?.tradeMatrix, others.data?.tradeMatrix]
  const error = own.error ?? others.error
  const again = own.error ? againOwn : againOthers
  if (!first || error) return { error, again }
  if (group === 'NONE') return { again, lines: [whole(reporter, first)] }
  if (group === 'REPORTER') {
    return { again, lines: second && [whole(reporter, first), whole(other, second)] }
  }
  return {
    again,
    lines: linesOf(first, periods).map(({ key, isOther, values }) => ({
      name: short(name(isOther ? null : key, group)),
      values,
    })),
  }
}

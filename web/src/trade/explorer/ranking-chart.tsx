import type { TradeSeriesQuery } from '../../gql/graphql'
import type { TradeQuestion } from './choice'
import { drawRanking, drawShares } from './draw'
import { Drawn } from './drawn'
import { useMeasure } from './measure'
import { short, useNaming } from './naming'
import { useNote, useTitle } from './title'

/** So many bars a chart has room for; the table has them all. */
const MOST_BARS = 20
const BAR_HEIGHT = 30
const AXIS_HEIGHT = 50
const TREE_HEIGHT = 460

interface Props {
  question: TradeQuestion
  series: TradeSeriesQuery['tradeSeries']
}

/** The whole period told apart, as bars or as shares of an area. */
export function RankingChart({ question, series }: Props) {
  const name = useNaming()
  const title = useTitle(question)
  const note = useNote(question, series.containsSynthetic)
  const { measure, currency, group, chart } = question
  const { brief } = useMeasure(measure, currency)
  if (group === 'NONE') return null
  const parts = series.nodes.map(({ key, figure }) => ({ name: short(name(key, group)), figure }))
  if (chart === 'treemap') {
    const draw = drawShares(parts, brief)
    return <Drawn title={title} note={note} draw={draw} height={TREE_HEIGHT} />
  }
  const bars = parts.slice(0, MOST_BARS)
  const height = bars.length * BAR_HEIGHT + AXIS_HEIGHT
  return <Drawn title={title} note={note} draw={drawRanking(bars, brief)} height={height} />
}

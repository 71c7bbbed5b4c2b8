import type { TradeFragment } from '../gql/graphql'
import { useFigures } from '../shared/figure'
import { Key } from '../shared/keys'
import { useMessage } from '../shared/speech'
import { Synthetic } from '../shared/synthetic'

/** The sums of a trade summary, as entries of a list of key figures. */
export function TradeKeys({ trade }: { trade: TradeFragment }) {
  const t = useMessage()
  const figures = useFigures()
  const { percent, undefinedBecause } = trade.growthOnYearBefore ?? {}
  const growth = percent
    ? t('trade.growth', { change: figures.change(percent) })
    : undefinedBecause && t(`growth.${undefinedBecause}`)
  const mark = trade.containsSynthetic && <Synthetic />
  return (
    <>
      <Key label={t('trade.total')} note={growth} mark={mark}>
        {figures.brief(trade.total)}
      </Key>
      <Key label={t('trade.exports')} mark={mark}>
        {figures.brief(trade.exports)}
      </Key>
      <Key label={t('trade.imports')} mark={mark}>
        {figures.brief(trade.imports)}
      </Key>
      <Key label={t('trade.balance')} mark={mark}>
        {figures.brief(trade.balance)}
      </Key>
    </>
  )
}

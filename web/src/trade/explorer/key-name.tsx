import type { TradeDimension, TradeKeyNamesFragment } from '../../gql/graphql'
import { Name, type Localized } from '../../shared/name'
import { useNaming } from './naming'

interface Props {
  of: TradeKeyNamesFragment | null
  dimension: TradeDimension
}

/** The name that the register gives to what trade has in common; countries and months have none. */
function registered(
  key: TradeKeyNamesFragment | null,
  dimension: TradeDimension,
): Localized | null | undefined {
  switch (dimension) {
    case 'SECTOR':
      return key?.sector?.name
    case 'CLUSTER':
      return key?.cluster?.name
    case 'CHECKPOINT':
      return key?.checkpoint?.name
    default:
      return null
  }
}

/** What trade has in common, by one dimension, marked with its language where it is another. */
export function KeyName({ of, dimension }: Props) {
  const name = useNaming()
  const own = registered(of, dimension)
  return own ? <Name of={own} /> : name(of, dimension)
}

import type { TradeDimension, TradeKeyNamesFragment } from '../../gql/graphql'
import { useFigures, type Figures } from '../../shared/figure'
import { useName, type Localized } from '../../shared/name'
import { isoAt } from '../../shared/partial-date'
import { useMessage } from '../../shared/speech'
import type { Period } from '../period'

type Key = TradeKeyNamesFragment

/** How a calendar period is written, by how long it is. */
export function periodName({ from, to }: Period, figures: Figures): string {
  const [year, month] = [from.slice(0, 4), from.slice(5, 7)]
  if (from === to) return figures.month(from)
  const months = Number(to.slice(5, 7)) - Number(month) + 1
  if (to.startsWith(year) && months === 12) return figures.date(year)
  if (to.startsWith(year) && months === 3 && Number(month) % 3 === 1) {
    return figures.date(isoAt(from, 'QUARTER'))
  }
  return figures.span(figures.month(from), figures.month(to))
}

/** The most letters of a name that a chart has room for. */
const ROOM = 28

/** As much of a name as a chart has room for. */
export function short(name: string): string {
  return name.length > ROOM ? `${name.slice(0, ROOM - 1).trimEnd()}…` : name
}

/** Names what trade has in common, by one dimension, in the language of the page. */
export function useNaming(): (key: Key | null, dimension: TradeDimension) => string {
  const t = useMessage()
  const read = useName()
  const figures = useFigures()
  const named = (of: { name: Localized } | null, otherwise: string) =>
    of ? read(of.name) : otherwise
  return (key, dimension) => {
    if (!key) return t('explore.rest')
    switch (dimension) {
      case 'MONTH':
      case 'QUARTER':
      case 'YEAR':
        return key.calendarPeriod ? periodName(key.calendarPeriod, figures) : ''
      case 'DIRECTION':
        return key.direction ? t(`direction.${key.direction}`) : ''
      case 'REPORTER':
        return t(`reporter.${key.reporter}`)
      case 'SECTOR':
        return named(key.sector, t('explore.noSector'))
      case 'CLUSTER':
        return named(key.cluster, t('explore.noCluster'))
      case 'CHECKPOINT':
        return named(key.checkpoint, t('explore.noCheckpoint'))
      case 'PARTNER':
        return key.partner ? figures.country(key.partner) : t('explore.unknown')
      case 'TRANSPORT':
        return key.transport ? t(`transport.${key.transport}`) : t('explore.unknown')
      case 'HS2':
      case 'HS4':
      case 'HS6':
        return codeName(key, read)
    }
  }
}

/** An HS code with what it is called, where a list says so. */
function codeName({ hsCode, hsCodeName }: Key, read: (of: Localized) => string): string {
  return hsCodeName ? `${hsCode ?? ''} · ${read(hsCodeName)}` : (hsCode ?? '')
}

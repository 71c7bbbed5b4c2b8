import { cacheExchange } from '@urql/exchange-graphcache'
import { Client, fetchExchange } from 'urql'

/** Parts of records: they have no identity outside the record they hang on. */
const PARTS = [
  'Alias',
  'ChainLeaderPost',
  'ChapterTrade',
  'ConvertedTotal',
  'Coordinates',
  'Discrepancy',
  'Endorsement',
  'EnterpriseCounts',
  'EnterpriseIdentifier',
  'Growth',
  'LocalizedText',
  'Measure',
  'Milestone',
  'Money',
  'MonthlyTrade',
  'ObservationPeriod',
  'OwnershipCount',
  'Overview',
  'PartialDate',
  'Participant',
  'PartnerTrade',
  'Period',
  'ProjectCounts',
  'SectorSummary',
  'ClusterSummary',
  'SideCount',
  'StageCount',
  'TradeSummary',
]

/** The one way to the register: the public API, its records kept once each. */
export function connect(): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [
      cacheExchange({ keys: Object.fromEntries(PARTS.map((part) => [part, () => null])) }),
      fetchExchange,
    ],
  })
}

import { graphql } from '../gql'

export const SECTOR_SUMMARIES = graphql(`
  query SectorSummaries($period: PeriodInput!, $currency: String!, $filter: SummaryFilter!) {
    sectorSummaries(period: $period, currency: $currency, filter: $filter) {
      sector {
        ...ReferredSector
        cluster {
          ...ReferredCluster
        }
      }
      projects {
        total
      }
      enterprises {
        total
      }
      trade {
        containsSynthetic
        total {
          amount
          currency
        }
        growthOnYearBefore {
          percent
        }
      }
    }
  }
`)

export const SECTOR_SUMMARY = graphql(`
  query SectorSummary(
    $code: String!
    $period: PeriodInput!
    $currency: String!
    $filter: SummaryFilter!
    $others: SummaryFilter!
  ) {
    others: sectorSummary(sector: $code, period: $period, currency: $currency, filter: $others) {
      trade {
        ...BankTrade
      }
    }
    sectorSummary(sector: $code, period: $period, currency: $currency, filter: $filter) {
      sector {
        ...ReferredSector
        cluster {
          ...ReferredCluster
        }
        externalCodes {
          scheme
          code
        }
        projects(first: 12) {
          totalCount
          nodes {
            ...ProjectLine
          }
        }
        enterprises(first: 12) {
          nodes {
            ...EnterpriseName
          }
        }
      }
      projects {
        total
        bySide {
          of
          count
        }
      }
      enterprises {
        total
      }
      sources {
        ...SourceNames
      }
      trade {
        ...Trade
      }
    }
  }
`)

import { graphql } from '../gql'

export const CLUSTER_SUMMARIES = graphql(`
  query ClusterSummaries($period: PeriodInput!, $currency: String!, $filter: SummaryFilter!) {
    clusterSummaries(period: $period, currency: $currency, filter: $filter) {
      cluster {
        ...ReferredCluster
        sectors {
          id
          code
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

export const CLUSTER_SUMMARY = graphql(`
  query ClusterSummary(
    $code: String!
    $period: PeriodInput!
    $currency: String!
    $filter: SummaryFilter!
    $others: SummaryFilter!
  ) {
    others: clusterSummary(cluster: $code, period: $period, currency: $currency, filter: $others) {
      trade {
        ...BankTrade
      }
    }
    clusterSummary(cluster: $code, period: $period, currency: $currency, filter: $filter) {
      cluster {
        ...ReferredCluster
        chainLeaderPosts {
          side
          title {
            ...Names
          }
        }
        sectors {
          ...ReferredSector
          enterprises(first: 12) {
            nodes {
              ...EnterpriseName
            }
          }
        }
        zones(first: 50) {
          nodes {
            id
            code
            side
            name {
              ...Names
            }
          }
        }
        projects(first: 12) {
          totalCount
          nodes {
            ...ProjectLine
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

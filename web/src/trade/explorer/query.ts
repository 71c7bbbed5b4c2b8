import { graphql } from '../../gql'

export const TRADE_KEY = graphql(`
  fragment TradeKeyNames on TradeKey {
    reporter
    direction
    hsCode
    hsCodeName {
      ...Names
    }
    partner
    transport
    calendarPeriod {
      from
      to
    }
    sector {
      ...ReferredSector
    }
    cluster {
      ...ReferredCluster
    }
    checkpoint {
      ...ReferredPlace
    }
  }
`)

export const RATE = graphql(`
  fragment UsedRate on ExchangeRate {
    id
    base
    quote
    month
    rate
    synthetic
    source {
      ...SourceNames
    }
  }
`)

export const GROWTH = graphql(`
  fragment Growth on TradeGrowth {
    percent
    undefinedBecause
  }
`)

export const SERIES = graphql(`
  query TradeSeries(
    $groupBy: [TradeDimension!]!
    $filter: TradeFilter!
    $measure: TradeMeasure!
    $currency: String!
    $orderBy: TradeSeriesOrder!
    $first: Int
    $last: Int
    $after: String
    $before: String
  ) {
    tradeSeries(
      groupBy: $groupBy
      filter: $filter
      measure: $measure
      currency: $currency
      orderBy: $orderBy
      first: $first
      last: $last
      after: $after
      before: $before
    ) {
      totalCount
      containsSynthetic
      pageInfo {
        ...Paging
      }
      nodes {
        key {
          ...TradeKeyNames
        }
        figure
        undefinedBecause
        sharePercent
        cumulativeInYear
        coverage {
          covered
          months
          isComplete
        }
        growthOnYearBefore {
          ...Growth
        }
        growthOnPeriodBefore {
          ...Growth
        }
      }
      rates {
        ...UsedRate
      }
      unconverted {
        amount
        currency
      }
    }
  }
`)

export const MATRIX = graphql(`
  query TradeMatrix(
    $rows: TradeDimension!
    $columns: TradeDimension!
    $mostRows: Int!
    $mostColumns: Int!
    $filter: TradeFilter!
    $measure: TradeMeasure!
    $currency: String!
  ) {
    tradeMatrix(
      rows: $rows
      columns: $columns
      mostRows: $mostRows
      mostColumns: $mostColumns
      filter: $filter
      measure: $measure
      currency: $currency
    ) {
      ...Matrix
    }
  }
`)

export const MATRIX_PARTS = graphql(`
  fragment Matrix on TradeMatrix {
    containsSynthetic
    total
    cells
    rows {
      isOther
      figure
      key {
        ...TradeKeyNames
      }
    }
    columns {
      isOther
      figure
      key {
        ...TradeKeyNames
      }
    }
    rates {
      ...UsedRate
    }
    unconverted {
      amount
      currency
    }
  }
`)

export const MIRROR_PAIR = graphql(`
  fragment Pair on MirrorPair {
    containsSynthetic
    asymmetryPercent
    undefinedBecause
    period {
      from
      to
    }
    exports {
      amount
      currency
    }
    imports {
      amount
      currency
    }
    difference {
      amount
      currency
    }
  }
`)

export const MIRROR = graphql(`
  query TradeMirror($filter: MirrorFilter!, $step: TradeStep!, $currency: String!) {
    mirror(filter: $filter, step: $step, currency: $currency) {
      rates {
        ...UsedRate
      }
      unconverted {
        amount
        currency
      }
      ways {
        exporter
        importer
        exportValuation
        importValuation
        total {
          ...Pair
        }
        periods {
          ...Pair
        }
        largestDiscrepancies(first: 15) {
          hsChapter
          name {
            ...Names
          }
          reports {
            ...Pair
          }
        }
      }
    }
  }
`)

/**
 * What the conditions of a question can be: what has trade, the most of it first. Each asks only for
 * its own names, since a document may cost so much and no more.
 */
export const CONDITIONS = graphql(`
  query TradeConditions($filter: TradeFilter!) {
    sectors: tradeSeries(groupBy: [SECTOR], filter: $filter, orderBy: VALUE, first: 50) {
      nodes {
        key {
          sector {
            ...ReferredSector
          }
        }
      }
    }
    clusters: tradeSeries(groupBy: [CLUSTER], filter: $filter, orderBy: VALUE, first: 50) {
      nodes {
        key {
          cluster {
            ...ReferredCluster
          }
        }
      }
    }
    chapters: tradeSeries(groupBy: [HS2], filter: $filter, first: 100) {
      nodes {
        key {
          hsCode
          hsCodeName {
            ...Names
          }
        }
      }
    }
    partners: tradeSeries(groupBy: [PARTNER], filter: $filter, orderBy: VALUE, first: 100) {
      nodes {
        key {
          partner
        }
      }
    }
    checkpoints: tradeSeries(groupBy: [CHECKPOINT], filter: $filter, orderBy: VALUE, first: 50) {
      nodes {
        key {
          checkpoint {
            ...ReferredPlace
          }
        }
      }
    }
  }
`)

/** The releases that count in some months, with where they are from. */
export const RELEASES = graphql(`
  query TradeReleases($reporters: [Side!]!, $period: PeriodInput!) {
    tradeDatasets(
      first: 50
      filter: { reporters: $reporters, period: $period, statuses: [CURRENT] }
    ) {
      nodes {
        id
        source {
          ...SourceNames
        }
      }
    }
  }
`)

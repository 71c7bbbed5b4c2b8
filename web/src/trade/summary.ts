import { graphql } from '../gql'

/** What a summary says of trade. */
export const TRADE = graphql(`
  fragment Trade on TradeSummary {
    reporter
    containsSynthetic
    sharePercent
    total {
      amount
      currency
    }
    exports {
      amount
      currency
    }
    imports {
      amount
      currency
    }
    balance {
      amount
      currency
    }
    unconverted {
      amount
      currency
    }
    growthOnYearBefore {
      percent
      undefinedBecause
    }
    months {
      month
      exports {
        amount
        currency
      }
      imports {
        amount
        currency
      }
    }
    topPartners(first: 5) {
      partner
      sharePercent
      value {
        amount
        currency
      }
    }
    topChapters(first: 5) {
      hsChapter
      name {
        ...Names
      }
      sharePercent
      value {
        amount
        currency
      }
    }
  }
`)

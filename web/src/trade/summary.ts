import { graphql } from '../gql'

/** What a summary says of trade. */
export const TRADE = graphql(`
  fragment Trade on TradeSummary {
    ...BankTrade
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

/** What one bank says of the trade of a sector or cluster, to stand beside the other's word. */
export const BANK_TRADE = graphql(`
  fragment BankTrade on TradeSummary {
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
  }
`)

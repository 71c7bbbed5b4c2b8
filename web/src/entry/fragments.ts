import { graphql } from '../gql'

// What forms of several kinds read in the same way.

export const MONEY = graphql(`
  fragment MoneyEntry on Money {
    amount
    currency
    on
  }
`)

export const MEASURE = graphql(`
  fragment MeasureEntry on Measure {
    value
    unitCode
    unit {
      ...Names
    }
  }
`)

export const ALIASES = graphql(`
  fragment AliasesEntry on AliasConnection {
    nodes {
      id
      name
      language
      kind
      validFrom
      validTo
    }
  }
`)

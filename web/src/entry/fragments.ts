import { graphql } from '../gql'

// What forms of several kinds read in the same way.

export const REFERRED_SECTOR = graphql(`
  fragment ReferredSector on Sector {
    id
    code
    name {
      ...Names
    }
  }
`)

export const REFERRED_PLACE = graphql(`
  fragment ReferredPlace on Place {
    id
    code
    name {
      ...Names
    }
  }
`)

export const REFERRED_ZONE = graphql(`
  fragment ReferredZone on Zone {
    id
    code
    name {
      ...Names
    }
  }
`)

export const REFERRED_CLUSTER = graphql(`
  fragment ReferredCluster on Cluster {
    id
    code
    name {
      ...Names
    }
  }
`)

export const REFERRED_SOURCE = graphql(`
  fragment ReferredSource on Source {
    id
    code
    title {
      ...Names
    }
  }
`)

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

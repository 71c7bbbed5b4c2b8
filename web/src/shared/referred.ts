import { graphql } from '../gql'

// What a record is called wherever others refer to it.

export const REFERRED_SECTOR = graphql(`
  fragment ReferredSector on Sector {
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

export const REFERRED_ENTERPRISE = graphql(`
  fragment ReferredEnterprise on Enterprise {
    id
    code
    name {
      ...Names
    }
  }
`)

export const REFERRED_PROJECT = graphql(`
  fragment ReferredProject on Project {
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

export const REFERRED_INDICATOR = graphql(`
  fragment ReferredIndicator on Indicator {
    id
    code
    name {
      ...Names
    }
  }
`)

import { graphql } from '../gql'

export const OVERVIEW = graphql(`
  query Overview($period: PeriodInput!, $currency: String!, $filter: SummaryFilter!) {
    overview(period: $period, currency: $currency, filter: $filter) {
      zoneCount
      enterprises {
        total
      }
      projects {
        total
        bySide {
          of
          count
        }
      }
      trade {
        ...Trade
      }
      sources {
        ...SourceNames
      }
    }
  }
`)

export const SECTORS_BY_STAGE = graphql(`
  query SectorsByStage($period: PeriodInput!) {
    sectorSummaries(period: $period) {
      sector {
        ...ReferredSector
      }
      projects {
        total
        byStage {
          of
          count
        }
      }
    }
  }
`)

export const LATELY = graphql(`
  query ChangedLately {
    projects(first: 6, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes {
        id
        code
        side
        stage
        updatedAt
        name {
          ...Names
        }
      }
    }
  }
`)

export const MAP = graphql(`
  query PlacesOfTheMap {
    places(first: 100) {
      nodes {
        id
        code
        side
        name {
          ...Names
        }
        coordinates {
          latitude
          longitude
        }
        projects(first: 1) {
          totalCount
        }
        zones(first: 1) {
          totalCount
        }
      }
    }
  }
`)

import { graphql } from '../../gql'

export const INDEX = graphql(`
  fragment Index on IndexValue {
    value
    undefinedBecause
  }
`)

export const SECTOR_INDEX = graphql(`
  fragment OfSector on SectorIndex {
    index {
      ...Index
    }
    sector {
      ...ReferredSector
    }
  }
`)

export const UNIT_VALUE = graphql(`
  fragment UnitValue on UnitValuePoint {
    unitValue
    period {
      from
      to
    }
    index {
      ...Index
    }
  }
`)

export const INDICES = graphql(`
  query TradeIndices(
    $scope: TradeScope!
    $period: PeriodInput!
    $currency: String!
    $against: TradeReference!
    $step: TradeStep!
    $world: ReferenceDatasetCode
  ) {
    tradeIndices(scope: $scope, period: $period, currency: $currency, reference: $world) {
      containsSynthetic
      rates {
        ...UsedRate
      }
      goodsOfExports: commodityConcentration(direction: EXPORT) {
        ...Index
      }
      goodsOfImports: commodityConcentration(direction: IMPORT) {
        ...Index
      }
      partnersOfExports: partnerConcentration(direction: EXPORT) {
        ...Index
      }
      partnersOfImports: partnerConcentration(direction: IMPORT) {
        ...Index
      }
      intraIndustryTrade {
        ...Index
      }
      complementarity {
        ...Index
      }
      tradeIntensity {
        ...Index
      }
      intraIndustryTradeBySector {
        ...OfSector
      }
      revealedComparativeAdvantage(reference: $against) {
        ...OfSector
      }
      quotientsOfProjects: locationQuotients(of: PROJECTS) {
        ...OfSector
      }
      quotientsOfJobs: locationQuotients(of: PLANNED_JOBS) {
        ...OfSector
      }
      unitValuesOfExports: unitValues(direction: EXPORT, step: $step) {
        ...UnitValue
      }
      unitValuesOfImports: unitValues(direction: IMPORT, step: $step) {
        ...UnitValue
      }
      advantageOnWorld {
        hsChapter
        name {
          ...Names
        }
        index {
          ...Index
        }
      }
    }
  }
`)

export const REFERENCE_DATASETS = graphql(`
  query ReferenceDatasets {
    referenceDatasets(first: 50) {
      nodes {
        code
        side
        title {
          ...Names
        }
        source {
          ...SourceNames
        }
      }
    }
  }
`)

import { graphql } from '../gql'

export const OBSERVATION_ENTRY = graphql(`
  fragment ObservationEntry on Observation {
    id
    side: reporter
    version
    publication
    archivedAt
    indicator {
      ...ReferredIndicator
    }
    subject {
      ...ReferredPlace
      ...ReferredZone
      ...ReferredEnterprise
      ...ReferredProject
    }
    measure {
      ...MeasureEntry
    }
    qualifier
    period {
      from
      to
      precision
    }
    headline
    note {
      ...Names
    }
    source {
      ...ReferredSource
    }
  }
`)

export const TO_EDIT = graphql(`
  query ObservationToEdit($id: ID!) {
    record: node(id: $id) {
      ...ObservationEntry
    }
  }
`)

export const CREATE = graphql(`
  mutation CreateObservation($input: CreateObservationInput!) {
    written: createObservation(input: $input) {
      record: observation {
        ...ObservationEntry
      }
      version
      userErrors {
        ...Problems
      }
      conflict {
        version
      }
    }
  }
`)

export const UPDATE = graphql(`
  mutation UpdateObservation($input: UpdateObservationInput!) {
    written: updateObservation(input: $input) {
      record: observation {
        ...ObservationEntry
      }
      version
      userErrors {
        ...Problems
      }
      conflict {
        version
      }
    }
  }
`)

export const VALIDATE = graphql(`
  mutation ValidateObservation($input: ValidateObservationInput!) {
    checked: validateObservation(input: $input) {
      userErrors {
        ...Problems
      }
      conflict {
        version
      }
    }
  }
`)

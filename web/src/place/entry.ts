import { graphql } from '../gql'

export const PLACE_ENTRY = graphql(`
  fragment PlaceEntry on Place {
    id
    side
    version
    publication
    archivedAt
    code
    name {
      ...Names
    }
    kind
    country
    regionCode
    coordinates {
      latitude
      longitude
    }
    source {
      ...ReferredSource
    }
    aliases(first: 100) {
      ...AliasesEntry
    }
  }
`)

export const TO_EDIT = graphql(`
  query PlaceToEdit($id: ID!) {
    record: node(id: $id) {
      ...PlaceEntry
    }
  }
`)

export const CREATE = graphql(`
  mutation CreatePlace($input: CreatePlaceInput!) {
    written: createPlace(input: $input) {
      record: place {
        ...PlaceEntry
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
  mutation UpdatePlace($input: UpdatePlaceInput!) {
    written: updatePlace(input: $input) {
      record: place {
        ...PlaceEntry
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
  mutation ValidatePlace($input: ValidatePlaceInput!) {
    checked: validatePlace(input: $input) {
      userErrors {
        ...Problems
      }
      conflict {
        version
      }
    }
  }
`)

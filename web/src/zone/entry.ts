import { graphql } from '../gql'

export const ZONE_ENTRY = graphql(`
  fragment ZoneEntry on Zone {
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
    place {
      ...ReferredPlace
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
  query ZoneToEdit($id: ID!) {
    record: node(id: $id) {
      ...ZoneEntry
    }
  }
`)

export const CREATE = graphql(`
  mutation CreateZone($input: CreateZoneInput!) {
    written: createZone(input: $input) {
      record: zone {
        ...ZoneEntry
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
  mutation UpdateZone($input: UpdateZoneInput!) {
    written: updateZone(input: $input) {
      record: zone {
        ...ZoneEntry
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
  mutation ValidateZone($input: ValidateZoneInput!) {
    checked: validateZone(input: $input) {
      userErrors {
        ...Problems
      }
      conflict {
        version
      }
    }
  }
`)

import { graphql } from '../gql'

export const ENTERPRISE_ENTRY = graphql(`
  fragment EnterpriseEntry on Enterprise {
    id
    side
    version
    publication
    archivedAt
    code
    name {
      ...Names
    }
    country
    ownership
    sector {
      ...ReferredSector
    }
    source {
      ...ReferredSource
    }
    identifiers(first: 100) {
      nodes {
        id
        scheme
        value
      }
    }
    aliases(first: 100) {
      ...AliasesEntry
    }
  }
`)

export const TO_EDIT = graphql(`
  query EnterpriseToEdit($id: ID!) {
    record: node(id: $id) {
      ...EnterpriseEntry
    }
  }
`)

export const CREATE = graphql(`
  mutation CreateEnterprise($input: CreateEnterpriseInput!) {
    written: createEnterprise(input: $input) {
      record: enterprise {
        ...EnterpriseEntry
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
  mutation UpdateEnterprise($input: UpdateEnterpriseInput!) {
    written: updateEnterprise(input: $input) {
      record: enterprise {
        ...EnterpriseEntry
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
  mutation ValidateEnterprise($input: ValidateEnterpriseInput!) {
    checked: validateEnterprise(input: $input) {
      userErrors {
        ...Problems
      }
      conflict {
        version
      }
    }
  }
`)

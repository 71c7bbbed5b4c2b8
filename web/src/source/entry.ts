import { graphql } from '../gql'

export const SOURCE_ENTRY = graphql(`
  fragment SourceEntry on Source {
    id
    side
    version
    publication
    archivedAt
    code
    title {
      ...Names
    }
    publisher
    url
    publishedOn {
      iso
    }
  }
`)

export const TO_EDIT = graphql(`
  query SourceToEdit($id: ID!) {
    record: node(id: $id) {
      ...SourceEntry
    }
  }
`)

export const CREATE = graphql(`
  mutation CreateSource($input: CreateSourceInput!) {
    written: createSource(input: $input) {
      record: source {
        ...SourceEntry
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
  mutation UpdateSource($input: UpdateSourceInput!) {
    written: updateSource(input: $input) {
      record: source {
        ...SourceEntry
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
  mutation ValidateSource($input: ValidateSourceInput!) {
    checked: validateSource(input: $input) {
      userErrors {
        ...Problems
      }
      conflict {
        version
      }
    }
  }
`)

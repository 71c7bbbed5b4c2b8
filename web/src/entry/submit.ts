import { graphql } from '../gql'

/** Hands a record on; it is read anew as far as that changes it. */
export const SUBMIT = graphql(`
  mutation SubmitEntered($input: RecordInput!) {
    submit(input: $input) {
      version
      record {
        id
        ... on Project {
          version
          publication
        }
        ... on Enterprise {
          version
          publication
        }
        ... on Zone {
          version
          publication
        }
        ... on Place {
          version
          publication
        }
        ... on Source {
          version
          publication
        }
        ... on Observation {
          version
          publication
        }
        ... on ClusterPart {
          version
          publication
        }
      }
      userErrors {
        ...Problems
      }
    }
  }
`)

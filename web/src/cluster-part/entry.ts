import { graphql } from '../gql'

export const CLUSTER_PART_ENTRY = graphql(`
  fragment ClusterPartEntry on ClusterPart {
    id
    side
    version
    publication
    archivedAt
    cluster {
      ...ReferredCluster
    }
    chainLeaderTitle {
      ...Names
    }
    note {
      ...Names
    }
    places {
      ...ReferredPlace
    }
    zones {
      ...ReferredZone
    }
  }
`)

export const TO_EDIT = graphql(`
  query ClusterPartToEdit($id: ID!) {
    record: node(id: $id) {
      ...ClusterPartEntry
    }
  }
`)

export const CREATE = graphql(`
  mutation CreateClusterPart($input: CreateClusterPartInput!) {
    written: createClusterPart(input: $input) {
      record: clusterPart {
        ...ClusterPartEntry
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
  mutation UpdateClusterPart($input: UpdateClusterPartInput!) {
    written: updateClusterPart(input: $input) {
      record: clusterPart {
        ...ClusterPartEntry
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
  mutation ValidateClusterPart($input: ValidateClusterPartInput!) {
    checked: validateClusterPart(input: $input) {
      userErrors {
        ...Problems
      }
      conflict {
        version
      }
    }
  }
`)

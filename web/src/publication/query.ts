import { graphql } from '../gql'

export const RECORD_HEAD = graphql(`
  fragment RecordHead on Node {
    __typename
    id
    ... on Project {
      side
      code
      version
      publication
      archivedAt
      name {
        ...Names
      }
    }
    ... on Enterprise {
      side
      code
      version
      publication
      archivedAt
      name {
        ...Names
      }
    }
    ... on Zone {
      side
      code
      version
      publication
      archivedAt
      name {
        ...Names
      }
    }
    ... on Place {
      side
      code
      version
      publication
      archivedAt
      name {
        ...Names
      }
    }
    ... on Source {
      side
      code
      version
      publication
      archivedAt
      title {
        ...Names
      }
    }
    ... on Observation {
      reporter
      version
      publication
      archivedAt
      indicator {
        id
        name {
          ...Names
        }
      }
    }
    ... on ClusterPart {
      side
      version
      publication
      archivedAt
      cluster {
        id
        name {
          ...Names
        }
      }
    }
    ... on ExchangeRate {
      side
      version
      archivedAt
      month
      base
      quote
    }
    ... on TradeDataset {
      reporter
      code
      version
      title {
        ...Names
      }
    }
  }
`)

export const RECORD = graphql(`
  query Record($id: ID!) {
    node(id: $id) {
      ...RecordHead
      ... on Project {
        endorsement {
          ...Word
        }
      }
    }
  }
`)

export const WORD = graphql(`
  fragment Word on Endorsement {
    decision
    state
    side
    decidedAt
    note
  }
`)

export const STEPPED = graphql(`
  fragment Stepped on RecordPayload {
    version
    userErrors {
      ...Problems
    }
    record {
      ...RecordHead
    }
  }
`)

export const SUBMIT = graphql(`
  mutation Submit($input: RecordInput!) {
    reply: submit(input: $input) {
      ...Stepped
    }
  }
`)

export const PUBLISH = graphql(`
  mutation Publish($input: RecordInput!) {
    reply: publish(input: $input) {
      ...Stepped
    }
  }
`)

export const WITHDRAW = graphql(`
  mutation Withdraw($input: RecordInput!) {
    reply: withdraw(input: $input) {
      ...Stepped
    }
  }
`)

export const ARCHIVE = graphql(`
  mutation Archive($input: RecordInput!) {
    reply: archive(input: $input) {
      ...Stepped
    }
  }
`)

export const ENDORSE = graphql(`
  mutation Endorse($input: EndorseInput!) {
    reply: endorse(input: $input) {
      version
      userErrors {
        ...Problems
      }
      endorsement {
        project {
          id
          inJointLibrary
          endorsement {
            ...Word
          }
        }
      }
    }
  }
`)

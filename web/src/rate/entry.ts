import { graphql } from '../gql'

export const EXCHANGE_RATE_ENTRY = graphql(`
  fragment ExchangeRateEntry on ExchangeRate {
    id
    side
    version
    archivedAt
    base
    quote
    month
    rate
    source {
      ...ReferredSource
    }
  }
`)

export const TO_EDIT = graphql(`
  query ExchangeRateToEdit($id: ID!) {
    record: node(id: $id) {
      ...ExchangeRateEntry
    }
  }
`)

export const CREATE = graphql(`
  mutation CreateExchangeRate($input: CreateExchangeRateInput!) {
    written: createExchangeRate(input: $input) {
      record: exchangeRate {
        ...ExchangeRateEntry
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
  mutation UpdateExchangeRate($input: UpdateExchangeRateInput!) {
    written: updateExchangeRate(input: $input) {
      record: exchangeRate {
        ...ExchangeRateEntry
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
  mutation ValidateExchangeRate($input: ValidateExchangeRateInput!) {
    checked: validateExchangeRate(input: $input) {
      userErrors {
        ...Problems
      }
      conflict {
        version
      }
    }
  }
`)

import { graphql } from '../gql'

export const TOKENS = graphql(`
  query OwnAccessTokens {
    viewer {
      accessTokens {
        id
        name
        scope
        expiresAt
        lastUsedAt
      }
    }
  }
`)

export const CREATE_TOKEN = graphql(`
  mutation CreateAccessToken($input: CreateAccessTokenInput!) {
    createAccessToken(input: $input) {
      secret
      userErrors {
        ...Problems
      }
    }
  }
`)

export const REVOKE_TOKEN = graphql(`
  mutation RevokeAccessToken($input: RevokeAccessTokenInput!) {
    revokeAccessToken(input: $input) {
      userErrors {
        ...Problems
      }
    }
  }
`)

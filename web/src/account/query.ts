import { graphql } from '../gql'

export const ACCOUNT_LINE = graphql(`
  fragment AccountLine on Account {
    id
    name
    role
    version
    createdAt
    passwordSetAt
    disabledAt
  }
`)

export const ACCOUNTS = graphql(`
  query Accounts(
    $filter: AccountFilter!
    $first: Int
    $last: Int
    $after: String
    $before: String
  ) {
    accounts(filter: $filter, first: $first, last: $last, after: $after, before: $before) {
      totalCount
      pageInfo {
        ...Paging
      }
      nodes {
        ...AccountLine
      }
    }
  }
`)

export const INVITED = graphql(`
  fragment Invited on InvitedAccountPayload {
    account {
      ...AccountLine
    }
    invitation {
      code
      expiresAt
    }
    userErrors {
      ...Problems
    }
  }
`)

export const CREATE_ACCOUNT = graphql(`
  mutation CreateAccount($input: CreateAccountInput!) {
    createAccount(input: $input) {
      ...Invited
    }
  }
`)

export const RESET_ACCOUNT = graphql(`
  mutation ResetAccount($input: AccountInput!) {
    resetAccount(input: $input) {
      ...Invited
    }
  }
`)

export const KEPT = graphql(`
  fragment Kept on AccountPayload {
    account {
      ...AccountLine
    }
    userErrors {
      ...Problems
    }
  }
`)

export const CHANGE_ROLE = graphql(`
  mutation ChangeRole($input: ChangeRoleInput!) {
    changeRole(input: $input) {
      ...Kept
    }
  }
`)

export const DISABLE_ACCOUNT = graphql(`
  mutation DisableAccount($input: AccountInput!) {
    disableAccount(input: $input) {
      ...Kept
    }
  }
`)

export const ENABLE_ACCOUNT = graphql(`
  mutation EnableAccount($input: AccountInput!) {
    enableAccount(input: $input) {
      ...Kept
    }
  }
`)

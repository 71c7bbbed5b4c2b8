import { graphql } from '../gql'
import type { EnrolSecondFactorMutation } from '../gql/graphql'

export const ENROL = graphql(`
  mutation EnrolSecondFactor($input: EnrolSecondFactorInput!) {
    enrolSecondFactor(input: $input) {
      enrolment {
        secret
        uri
      }
      userErrors {
        ...Problems
      }
    }
  }
`)

/** What to give to an authenticator program. */
export type Enrolment = NonNullable<EnrolSecondFactorMutation['enrolSecondFactor']['enrolment']>

export const CONFIRM = graphql(`
  mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {
    confirmSecondFactor(input: $input) {
      recoveryCodes
      userErrors {
        ...Problems
      }
    }
  }
`)

export const DISABLE = graphql(`
  mutation DisableSecondFactor($input: DisableSecondFactorInput!) {
    disableSecondFactor(input: $input) {
      userErrors {
        ...Problems
      }
    }
  }
`)

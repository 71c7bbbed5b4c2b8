import type { CombinedError } from 'urql'

import { graphql } from '../gql'
import type { ProblemsFragment, SignInInput } from '../gql/graphql'
import { connect } from '../shared/api'
import { VIEWER } from './viewer'

const SIGN_IN = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      viewer {
        name
      }
      userErrors {
        ...Problems
      }
    }
  }
`)

/** What came of trying to sign in. */
interface Tried {
  /** What there is to mend; nothing when a session was begun. */
  problems: ProblemsFragment[]
  error?: CombinedError
  /** A session was begun, and the browser has thrown its cookie away. */
  isForgotten?: boolean
}

/**
 * Tries to sign in. It has a connection of its own: on the one of the page, requests may be waiting
 * for just this.
 */
export async function signIn(input: SignInInput): Promise<Tried> {
  const { data, error } = await connect().mutation(SIGN_IN, { input })
  if (error ?? !data) return { problems: [], error }
  const { viewer, userErrors: problems } = data.signIn
  return { problems, isForgotten: Boolean(viewer) && !(await isSignedIn()) }
}

/** Whether the next request is one of somebody; another connection has nothing of it kept. */
async function isSignedIn(): Promise<boolean> {
  const { data, error } = await connect().query(VIEWER, {})
  return Boolean(data?.viewer ?? error)
}

/** Seconds to wait that the register names in its sentence. */
export function secondsIn(problems: Pick<ProblemsFragment, 'code' | 'message'>[]): number {
  const locked = problems.find(({ code }) => code === 'SIGN_IN_LOCKED')
  return Number(/\d+/.exec(locked?.message ?? '')?.[0] ?? 0)
}

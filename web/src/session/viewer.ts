import { useState } from 'react'
import { useQuery, type CombinedError, type RequestPolicy } from 'urql'

import { graphql } from '../gql'
import type { Role, Side, ViewerQuery } from '../gql/graphql'

export const VIEWER = graphql(`
  query Viewer {
    viewer {
      name
      role
      side
      hasSecondFactor
      mustEnrolSecondFactor
    }
  }
`)

export type Viewer = NonNullable<ViewerQuery['viewer']>

interface Session {
  /** Who is signed in; nothing for an anonymous reader, or as long as it is not known. */
  viewer?: Viewer
  isKnown: boolean
  /** Why it is not known who is signed in. */
  error?: CombinedError
  /** Asks the register once more. */
  again: () => void
}

/** Who is signed in. */
export function useSession(): Session {
  const [{ data, error }, ask] = useQuery({ query: VIEWER })
  return {
    viewer: data?.viewer ?? undefined,
    isKnown: Boolean(data ?? error),
    error,
    again: () => {
      ask({ requestPolicy: 'network-only' })
    },
  }
}

/**
 * How a page reads what it shows: who has work to do sees what was changed a moment ago, and other
 * readers what their browser has. When it is not yet known who reads, the browser has nothing.
 */
export function useReading(): RequestPolicy {
  const { viewer } = useSession()
  return useState<RequestPolicy>(viewer ? 'cache-and-network' : 'cache-first')[0]
}

const WRITERS: readonly Role[] = ['EDITOR', 'PUBLISHER']

/** Whether the viewer may draft and correct the records of a side. The register decides again. */
export function writesFor(viewer: Viewer | undefined, side: Side): boolean {
  return viewer?.side === side && WRITERS.includes(viewer.role)
}

/** Whether the viewer may publish and withdraw the records of a side. */
export function publishesFor(viewer: Viewer | undefined, side: Side): boolean {
  return viewer?.side === side && viewer.role === 'PUBLISHER'
}

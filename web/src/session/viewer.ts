import { useQuery } from 'urql'

import { graphql } from '../gql'
import type { Role, Side, ViewerQuery } from '../gql/graphql'

const VIEWER = graphql(`
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
}

/** Who is signed in. */
export function useSession(): Session {
  const [{ data, error }] = useQuery({ query: VIEWER })
  return { viewer: data?.viewer ?? undefined, isKnown: Boolean(data ?? error) }
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

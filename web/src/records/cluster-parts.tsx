import { useQuery } from 'urql'

import { graphql } from '../gql'
import type { Side } from '../gql/graphql'
import { useMessage } from '../shared/speech'
import { Answer, Nothing } from '../shared/states'
import { RecordTable } from './table'

const PARTS = graphql(`
  query OwnClusterParts {
    clusters(first: 100) {
      nodes {
        id
        code
        name {
          ...Names
        }
        parts {
          id
          side
          publication
          updatedAt
        }
      }
    }
  }
`)

/** The side's parts in clusters, each under the name of its cluster. */
export function ClusterParts({ side }: { side: Side }) {
  const t = useMessage()
  const [{ data, error }, again] = useQuery({ query: PARTS, requestPolicy: 'cache-and-network' })
  return (
    <Answer data={data?.clusters.nodes} error={error} again={again}>
      {(clusters) => {
        const lines = clusters.flatMap(({ name, parts }) =>
          parts.filter((part) => part.side === side).map((part) => ({ ...part, name })),
        )
        if (lines.length === 0) return <Nothing say={t('records.none')} />
        return <RecordTable path="cluster-parts" lines={lines} />
      }}
    </Answer>
  )
}

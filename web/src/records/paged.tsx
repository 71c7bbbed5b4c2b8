import { useQuery } from 'urql'

import type { Side } from '../gql/graphql'
import { useChoices } from '../shared/choices'
import { Pager, usePage } from '../shared/pager'
import { useMessage } from '../shared/speech'
import { Answer, Nothing } from '../shared/states'
import type { KindPath } from './kinds'
import { LINES, type List } from './query'
import { RecordTable } from './table'

interface Props {
  path: Exclude<KindPath, 'cluster-parts'>
  side: Side
}

/** The records of one kind, a page at a time. */
export function Paged({ path, side }: Props) {
  const t = useMessage()
  const { one } = useChoices()
  const query: List = LINES[path]
  const [{ data, error, fetching }, again] = useQuery({
    query,
    variables: { sides: [side], text: one('q'), ...usePage() },
    requestPolicy: 'cache-and-network',
  })
  return (
    <Answer data={data?.records} error={error} again={again} isLate={fetching}>
      {({ nodes, totalCount, pageInfo }) => (
        <>
          {totalCount !== undefined && (
            <p role="status" className="soft small">
              {t('records.found', { count: totalCount })}
            </p>
          )}
          {nodes.length === 0 ? (
            <Nothing say={t('records.none')} />
          ) : (
            <RecordTable path={path} lines={nodes} />
          )}
          {pageInfo && <Pager at={pageInfo} />}
        </>
      )}
    </Answer>
  )
}

import { Link } from 'react-router'
import { useQuery } from 'urql'

import type { Side } from '../gql/graphql'
import { useAddress, useMessage } from '../shared/speech'
import { LOADED } from './query'

/** Releases of figures that a publisher may make current: they are in no queue of the register. */
export function LoadedReleases({ side }: { side: Side }) {
  const t = useMessage()
  const address = useAddress()
  const [{ data }] = useQuery({
    query: LOADED,
    variables: { side },
    requestPolicy: 'cache-and-network',
  })
  const count = data?.tradeDatasets.totalCount ?? 0
  if (count === 0) return null
  return (
    <p className="panel small">
      <Link to={address(`/datasets?reporter=${side}&status=LOADED`)}>
        {t('work.loaded', { count })}
      </Link>
    </p>
  )
}

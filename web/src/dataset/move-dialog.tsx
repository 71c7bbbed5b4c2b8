import { useMutation } from 'urql'

import type { DatasetLineFragment } from '../gql/graphql'
import { Confirmation } from '../shared/confirmation'
import { Name } from '../shared/name'
import { useMessage } from '../shared/speech'
import { Answer } from '../shared/states'
import { useWholeList } from '../shared/whole-list'
import { takenBy } from './months'
import type { Dataset } from './page'
import { useMonths } from './parts'
import { MAKE_CURRENT, RELEASES, WITHDRAW_DATASET } from './query'

/** Gives a release the months it speaks for, or takes them from it. */
export type Move = 'current' | 'withdraw'

interface Props {
  move: Move
  dataset: Dataset
  reload: () => void
  onClose: (isDone: boolean) => void
}

/** Asks before figures change that everybody sees, and names the months. */
export function MoveDialog({ move, dataset, reload, onClose }: Props) {
  const t = useMessage()
  const [, mutate] = useMutation(move === 'current' ? MAKE_CURRENT : WITHDRAW_DATASET)
  const { id, version, title } = dataset
  return (
    <Confirmation
      title={t(`move.${move}.title`)}
      act={t(`move.${move}`)}
      isDanger={move === 'withdraw'}
      attempt={({ idempotencyKey }) => mutate({ input: { id, version, idempotencyKey } })}
      reload={reload}
      onClose={onClose}
    >
      <p className="confirmation-record">
        <Name of={title} />
      </p>
      {move === 'current' ? <Gains dataset={dataset} /> : <Losses dataset={dataset} />}
    </Confirmation>
  )
}

function Gains({ dataset }: { dataset: Dataset }) {
  const { nodes, error, again } = useWholeList(
    RELEASES,
    { reporter: dataset.reporter },
    'network-only',
  )
  return (
    <Answer data={nodes} error={error} again={again}>
      {(releases) => <Taken dataset={dataset} releases={releases} />}
    </Answer>
  )
}

interface TakenProps {
  dataset: Dataset
  releases: DatasetLineFragment[]
}

/** The months of a release, and what it takes from others. */
function Taken({ dataset, releases }: TakenProps) {
  const t = useMessage()
  const say = useMonths()
  const taken = takenBy(dataset, releases)
  return (
    <>
      {dataset.period && <p>{t('move.current.about', { months: say([dataset.period]) })}</p>}
      {taken.length > 0 && (
        <>
          <p>{t('move.current.takes')}</p>
          <ul>
            {taken.map(({ from, months }) => (
              <li key={from.id}>
                <Name of={from.title} /> ({from.code}): {say(months)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Losses({ dataset: { currentPeriods, supersedes } }: { dataset: Dataset }) {
  const t = useMessage()
  const say = useMonths()
  if (currentPeriods.length === 0) return <p>{t('move.withdraw.none')}</p>
  return (
    <>
      <p>{t('move.withdraw.about', { months: say(currentPeriods) })}</p>
      {supersedes.length > 0 ? (
        <>
          <p>{t('move.withdraw.instead')}</p>
          <ul>
            {supersedes.map(({ id, title, code }) => (
              <li key={id}>
                <Name of={title} /> ({code})
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{t('move.withdraw.gap')}</p>
      )}
    </>
  )
}

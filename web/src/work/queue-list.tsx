import { useState } from 'react'
import { useQuery } from 'urql'

import { known, useChoices } from '../shared/choices'
import { useFigures } from '../shared/figure'
import { useMessage } from '../shared/speech'
import { Answer, Nothing } from '../shared/states'
import { LoadedReleases } from './loaded-releases'
import { COUNTS } from './query'
import { QueueRows } from './queue-rows'
import { firstWaiting, type Counts, type Queue } from './queues'
import { useViewer } from './viewer'

/** All queues of the viewer with their lengths, and the records of one of them. */
export function Queues({ queues }: { queues: readonly Queue[] }) {
  const [{ data, error, stale }, again] = useQuery({
    query: COUNTS,
    requestPolicy: 'cache-and-network',
  })
  const recount = () => {
    again({ requestPolicy: 'network-only' })
  }
  return (
    <Answer data={data?.workQueue ?? undefined} error={error} again={recount}>
      {(counts) => <Counted queues={queues} counts={counts} isOld={stale} recount={recount} />}
    </Answer>
  )
}

interface CountedProps {
  queues: readonly Queue[]
  counts: Counts
  /** Whether the counts were read before, and are being read again. */
  isOld: boolean
  recount: () => void
}

function Counted({ queues, counts, isOld, recount }: CountedProps) {
  const t = useMessage()
  const { one } = useChoices()
  const { role, side } = useViewer()
  const first = firstWaiting(queues, counts)
  // Whoever empties a queue stays with it, and reads what was done last.
  const [opened, open] = useState<Queue>()
  if (!opened && first && !isOld) open(first)
  const shown = known(queues, one('queue')) ?? opened ?? first
  return (
    <div className="list">
      <div className="stack">
        <QueueChoice queues={queues} counts={counts} shown={shown} />
        {role === 'PUBLISHER' && side && <LoadedReleases side={side} />}
      </div>
      {shown ? (
        <QueueRows key={shown} queue={shown} recount={recount} />
      ) : (
        <div className="panel">
          <Nothing say={t('work.allDone')} />
        </div>
      )}
    </div>
  )
}

interface ChoiceProps {
  queues: readonly Queue[]
  counts: Counts
  shown?: Queue
}

function QueueChoice({ queues, counts, shown }: ChoiceProps) {
  const t = useMessage()
  const figures = useFigures()
  const { choose } = useChoices()
  return (
    <nav className="panel work-queues" aria-label={t('work.queues')}>
      {queues.map((queue) => (
        <button
          key={queue}
          type="button"
          aria-current={queue === shown ? 'true' : undefined}
          onClick={() => {
            choose({ queue })
          }}
        >
          {t(`queue.${queue}`)}
          <span className={counts[queue].totalCount > 0 ? 'work-count' : 'work-count none'}>
            {figures.count(counts[queue].totalCount)}
          </span>
        </button>
      ))}
    </nav>
  )
}

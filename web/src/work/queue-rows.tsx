import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useQuery } from 'urql'

import type { WordFragment, WorkQueueQuery } from '../gql/graphql'
import { EndorseDialog } from '../publication/endorse-dialog'
import { recordOf, useRecordName, type AnyRecord } from '../publication/record'
import { StepDialog } from '../publication/step-dialog'
import type { Step } from '../publication/steps'
import { useAskedAnew } from '../shared/asked-anew'
import { useChoices } from '../shared/choices'
import { useFigures } from '../shared/figure'
import { Pager, usePage } from '../shared/pager'
import { useMessage } from '../shared/speech'
import { Answer, Nothing } from '../shared/states'
import { QUEUE } from './query'
import type { Queue } from './queues'
import { Row, type Waiting } from './row'

interface Props {
  queue: Queue
  /** The lengths of the queues have changed. */
  recount: () => void
}

/** What is being asked about a record of the queue. */
interface Asked {
  what: Step | 'endorse'
  record: AnyRecord
  word?: WordFragment | null
}

/** The records of a queue, each with what is to be done next. */
export function QueueRows({ queue, recount }: Props) {
  const t = useMessage()
  const figures = useFigures()
  const nameOf = useRecordName()
  const heading = useRef<HTMLHeadingElement>(null)
  const [asked, setAsked] = useState<Asked>()
  const [said, setSaid] = useState('')
  const [{ data, error, fetching, stale }, again] = useQuery({
    query: QUEUE,
    variables: { ...only(queue), ...usePage() },
    requestPolicy: 'cache-and-network',
  })
  const list = waitingIn(queue, data)
  usePagesLeft(list)
  const anew = () => {
    again({ requestPolicy: 'network-only' })
    recount()
  }
  useAskedAnew(anew)
  const close = (isDone: boolean) => {
    setAsked(undefined)
    if (!asked || !isDone) return
    const { what, record } = asked
    setSaid(`${t(what === 'endorse' ? 'endorse.done' : `step.${what}.done`)} ${nameOf(record)}`)
    anew()
    // The row is gone, and the focus with it.
    heading.current?.focus()
  }
  return (
    <section aria-labelledby="queue-title">
      <h2 id="queue-title" tabIndex={-1} ref={heading}>
        {t(`queue.${queue}`)}
      </h2>
      <p className="soft">{t(`queue.${queue}.about`)}</p>
      <p role="status" className="work-said">
        {said}
      </p>
      <Answer data={list} error={error} again={anew} isLate={fetching || stale}>
        {({ waiting, totalCount, pageInfo }) => (
          <>
            {totalCount === 0 && <Nothing say={t('work.queueDone')} />}
            <ul className="work-rows">
              {waiting.map((one) => (
                <Row key={one.record.id} queue={queue} waiting={one} ask={setAsked} />
              ))}
            </ul>
            {totalCount > waiting.length && (
              <p className="soft small">
                {t('work.shown', { shown: figures.count(waiting.length), count: totalCount })}
              </p>
            )}
            <Pager at={pageInfo} />
          </>
        )}
      </Answer>
      {asked?.what === 'endorse' && (
        <EndorseDialog project={asked.record} word={asked.word} reload={anew} onClose={close} />
      )}
      {asked && asked.what !== 'endorse' && (
        <StepDialog step={asked.what} record={asked.record} reload={anew} onClose={close} />
      )}
    </section>
  )
}

/** Goes back to the first page once all of a later one is done. */
function usePagesLeft(list: { waiting: unknown[]; totalCount: number } | undefined) {
  const { correct } = useChoices()
  const isLeft = list?.waiting.length === 0 && list.totalCount > 0
  const leave = useEffectEvent(() => {
    correct({})
  })
  useEffect(() => {
    if (isLeft) leave()
  }, [isLeft])
}

function only(queue: Queue) {
  return {
    drafts: queue === 'drafts',
    toPublish: queue === 'toPublish',
    toEndorse: queue === 'toEndorse',
    staleEndorsements: queue === 'staleEndorsements',
    warnings: queue === 'warnings',
  }
}

/** The records that wait in a queue, as if all queues were of one shape. */
function waitingIn(queue: Queue, data: WorkQueueQuery | undefined) {
  const list = data?.workQueue?.[queue]
  if (!list) return undefined
  const { nodes, totalCount, pageInfo } = list
  const waiting = nodes.flatMap((node): Waiting[] => {
    const record = recordOf('record' in node ? node.record : node)
    if (!record) return []
    if ('record' in node) return [{ record, lacks: node.lacks, warnings: node.warnings }]
    return [{ record, lacks: [], warnings: [], word: node.endorsement }]
  })
  return { waiting, totalCount, pageInfo }
}

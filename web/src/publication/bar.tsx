import { useState } from 'react'
import { useQuery } from 'urql'

import type { Side } from '../gql/graphql'
import type { Viewer } from '../session/viewer'
import { useMessage } from '../shared/speech'
import { Refused } from '../shared/states'
import { WithWorkMessages } from '../work/messages'
import { EndorseDialog } from './endorse-dialog'
import './publication.css'
import { RECORD } from './query'
import { recordOf, standingOf } from './record'
import { StepDialog } from './step-dialog'
import { endorsesFor, stepsOf, type Step } from './steps'
import { Ways } from './ways'
import { Where } from './where'

interface Props {
  id: string
  side: Side
  viewer: Viewer
  reload: () => void
}

/** How the record of a page stands, and what the viewer may do with it. */
export default function Bar(props: Props) {
  return (
    <WithWorkMessages>
      <Standing {...props} />
    </WithWorkMessages>
  )
}

function Standing({ id, side, viewer, reload }: Props) {
  const t = useMessage()
  const [asked, setAsked] = useState<Step | 'endorse'>()
  const [said, setSaid] = useState('')
  const [{ data, error }, again] = useQuery({
    query: RECORD,
    variables: { id },
    requestPolicy: 'cache-and-network',
  })
  const record = recordOf(data?.node)
  const standing = record && standingOf(record)
  if (error && !record) {
    return (
      <Refused
        error={error}
        again={() => {
          again({ requestPolicy: 'network-only' })
        }}
      />
    )
  }
  if (!record || !standing) return <div className="panel record-bar" aria-busy="true" />
  const word = data?.node?.__typename === 'Project' ? data.node.endorsement : undefined
  const mayEndorse =
    record.__typename === 'Project' &&
    standing.publication === 'PUBLISHED' &&
    endorsesFor(viewer, side)
  const anew = () => {
    again({ requestPolicy: 'network-only' })
    reload()
  }
  const close = (isDone: boolean) => {
    setAsked(undefined)
    if (!isDone || !asked) return
    setSaid(t(asked === 'endorse' ? 'endorse.done' : `step.${asked}.done`))
    anew()
  }
  return (
    <section className="panel record-bar" aria-label={t('publication.title')}>
      <Where standing={standing} version={record.version} word={word} />
      <Ways
        viewer={viewer}
        record={record}
        steps={stepsOf(viewer, standing)}
        word={mayEndorse ? (word ?? null) : undefined}
        ask={setAsked}
      />
      <p role="status" className="record-said">
        {said}
      </p>
      {asked === 'endorse' && (
        <EndorseDialog project={record} word={word} reload={anew} onClose={close} />
      )}
      {asked && asked !== 'endorse' && (
        <StepDialog step={asked} record={record} reload={anew} onClose={close} />
      )}
    </section>
  )
}

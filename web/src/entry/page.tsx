import { useState } from 'react'
import { useParams } from 'react-router'
import { useQuery } from 'urql'

import type { Side } from '../gql/graphql'
import { writesFor } from '../session/viewer'
import { useMessage } from '../shared/speech'
import { Answer, Missing, Nothing } from '../shared/states'
import { useViewer } from '../work/viewer'
import { EntryForm } from './form'
import { isTold, type Kind } from './kind'
import './entry.css'

/** What the address says instead of an id when a record is new. */
const NEW = 'new'

interface Shown {
  /** What the address says. */
  id: string
  /** Changes when another form is to be shown. */
  round: number
  /** The id of the record that was entered in the form. */
  made?: string
}

/** The page on which records of a kind are entered and changed. */
export function EntryPage({ kind }: { kind: Kind }) {
  const t = useMessage()
  const viewer = useViewer()
  const { id = NEW } = useParams()
  const [shown, show] = useState<Shown>({ id, round: 0 })
  if (id !== shown.id) {
    // A record that was entered here goes on in the same form under its own address.
    show({ id, round: id === shown.made ? shown.round : shown.round + 1 })
  }
  const side = viewer.side
  if (!side || !writesFor(viewer, side)) return <Nothing say={t('entry.noWriter')} />
  return (
    <Opened
      key={shown.round}
      kind={kind}
      id={shown.id}
      side={side}
      made={(made) => {
        show({ ...shown, made })
      }}
    />
  )
}

interface Props {
  kind: Kind
  id: string
  side: Side
  made: (id: string) => void
}

function Opened({ kind, id: asked, side, made }: Props) {
  const [id] = useState(asked)
  const isNew = id === NEW
  const [{ data, error }, again] = useQuery({
    query: kind.load,
    variables: { id },
    pause: isNew,
    requestPolicy: 'network-only',
  })
  if (isNew) return <EntryForm kind={kind} side={side} made={made} />
  return (
    <Answer data={data} error={error} again={again}>
      {({ record }) =>
        isTold(record) ? (
          <EntryForm kind={kind} side={side} record={record} made={made} />
        ) : (
          <Missing />
        )
      }
    </Answer>
  )
}

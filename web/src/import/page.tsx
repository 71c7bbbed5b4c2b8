import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useParams } from 'react-router'

import type { ImportFactsFragment } from '../gql/graphql'
import { known, useChoices } from '../shared/choices'
import { FormProblem } from '../shared/form'
import { useMessage } from '../shared/speech'
import { Refused, Waiting } from '../shared/states'
import { Ended } from './ended'
import { kindOf } from './kind'
import { Gone } from './gone'
import { LoadChoices } from './load-choices'
import { Report } from './report'
import { Running } from './running'
import { Steps } from './steps'
import { useImport, type Wish } from './watching'
import './report.css'

/** How many findings are shown, by the word in the address; the register gives no more at once. */
const SHOWN = { few: 20, many: 100 } as const
const SHOWN_WORDS = ['few', 'many'] as const

/** An import as it stands: checked, being loaded, or loaded. */
export function Component() {
  const { id = '' } = useParams()
  return <AsItStands key={id} id={id} />
}

function AsItStands({ id }: { id: string }) {
  const { one } = useChoices()
  // Those of one code may be anywhere.
  const first = one('code') ? SHOWN.many : SHOWN[known(SHOWN_WORDS, one('shown')) ?? 'few']
  const watched = useImport(id, first)
  const [rows, setRows] = useState<number>()
  const { told, error, again, isGoing, refusal } = watched
  const load = (wish: Wish) => {
    setRows(Number(told?.report?.rows ?? 0))
    void watched.load(wish)
  }
  if (isGoing) {
    return (
      <Frame told={told ?? undefined} isGoing>
        <Running told={told ?? undefined} rows={rows} cancel={() => void watched.cancel()} />
      </Frame>
    )
  }
  if (told) {
    return (
      <Frame told={told}>
        <FormProblem message={refusal} />
        <Ended told={told} />
        {told.report && <Report report={told.report} copy={told.annotatedCopy} />}
        {isOpen(told) && <LoadChoices told={told} load={load} />}
      </Frame>
    )
  }
  if (told === null) return <Gone />
  return error ? <Refused error={error} again={again} /> : <Waiting />
}

/** Whether something is still to be decided about it. */
function isOpen({ state }: ImportFactsFragment): boolean {
  return state === 'CHECKED' || state === 'ERRONEOUS' || state === 'DOUBTFUL'
}

interface FrameProps {
  told?: ImportFactsFragment
  isGoing?: boolean
  children: ReactNode
}

function Frame({ told, isGoing = false, children }: FrameProps) {
  const t = useMessage()
  const kind = told && kindOf(told.kind)
  const place = useRef<HTMLDivElement>(null)
  const wasGoing = useRef(isGoing)
  useEffect(() => {
    // The button that had the focus is gone.
    if (wasGoing.current !== isGoing) place.current?.focus()
    wasGoing.current = isGoing
  }, [isGoing])
  const isLoaded = told?.state === 'LOADED' || told?.state === 'ALREADY_LOADED'
  return (
    <>
      <Steps at={isLoaded ? 'load' : 'check'} kind={kind} isBackOpen={!isGoing} />
      {kind && <p className="import-file">{t(`import.kind.${kind}`)}</p>}
      <div className="stack import-checked" tabIndex={-1} ref={place}>
        {children}
      </div>
    </>
  )
}

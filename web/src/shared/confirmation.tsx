import { Alert, Button, Checkbox } from 'antd'
import { useRef, useState, type ReactNode } from 'react'
import type { CombinedError } from 'urql'

import type { ProblemsFragment } from '../gql/graphql'
import './confirmation.css'
import { Dialog } from './dialog'
import { useIntent } from './intent'
import { ProblemList } from './problem-list'
import { keyOf, useRefusal, VERSION_CONFLICT } from './problems'
import { useMessage } from './speech'

/** What the register answers to a change. */
interface Reply {
  /** The version that was made; nothing when it was refused. */
  version: number | null
  userErrors: ProblemsFragment[]
}

/** How a change is asked for. */
export interface Intent {
  acceptWarnings: string[]
  idempotencyKey: string
}

interface Props {
  title: string
  /** What is on the button that does it. */
  act: string
  isDanger?: boolean
  /** What exactly is asked for, where that can change while the question stands. */
  about?: string
  /** What will happen, and what is still to be said. */
  children: ReactNode
  /** Where errors can be mended. */
  remedy?: ReactNode
  attempt: (intent: Intent) => Promise<{ data?: { reply: Reply }; error?: CombinedError }>
  /** Reads anew what somebody else has changed. */
  reload: () => void
  onClose: (isDone: boolean) => void
}

/** Says that what was read is not what is there. */
const OUTDATED = [VERSION_CONFLICT, 'ENDORSEMENT_OUTDATED']

interface Refusal {
  error?: CombinedError
  problems: ProblemsFragment[]
}

/** Asks before a change is made, and shows what the register has against it. */
export function Confirmation({ about = '', attempt, onClose, ...props }: Props) {
  const t = useMessage()
  const intent = useIntent()
  const element = useRef<HTMLDialogElement>(null)
  const isDone = useRef(false)
  const [isSent, setSent] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>({ problems: [] })
  const [accepted, setAccepted] = useState<string[]>([])
  const warnings = refusal.problems.filter(({ severity }) => severity === 'WARNING')
  const isOutdated = refusal.problems.some(({ code }) => OUTDATED.includes(code))
  const leave = () => {
    element.current?.close()
  }
  const send = async () => {
    setSent(true)
    const acceptWarnings = [...new Set(warnings.map(({ code }) => code))]
    // Who asks for the same again, because the line was down, asks under the same key.
    const idempotencyKey = intent.keyOf({ about, acceptWarnings })
    const { data, error } = await attempt({ acceptWarnings, idempotencyKey })
    setSent(false)
    isDone.current = !error && data?.reply.version != null
    if (isDone.current) leave()
    // Without an answer, what was said before still holds.
    else if (error) setRefusal({ ...refusal, error })
    else setRefusal({ problems: data?.reply.userErrors ?? [] })
  }
  const reload = () => {
    props.reload()
    leave()
  }
  return (
    <Dialog
      title={props.title}
      element={element}
      isHeld={isSent}
      onClose={() => {
        onClose(isDone.current)
      }}
      foot={
        <>
          <Button disabled={isSent} onClick={leave}>
            {t('dialog.cancel')}
          </Button>
          {isOutdated ? (
            <Button type="primary" onClick={reload}>
              {t('confirmation.reload')}
            </Button>
          ) : (
            <Button
              type="primary"
              danger={props.isDanger}
              loading={isSent}
              disabled={!warnings.every((warning) => accepted.includes(keyOf(warning)))}
              onClick={() => void send()}
            >
              {props.act}
            </Button>
          )}
        </>
      }
    >
      {props.children}
      <div aria-live="polite" className="confirmation-refusal">
        <Objections
          refusal={refusal}
          isOutdated={isOutdated}
          remedy={props.remedy}
          accepted={accepted}
          accept={setAccepted}
        />
      </div>
    </Dialog>
  )
}

interface ObjectionsProps {
  refusal: Refusal
  isOutdated: boolean
  remedy?: ReactNode
  accepted: string[]
  accept: (keys: string[]) => void
}

/** What stands against a change: others' work, errors to be mended, warnings to be accepted. */
function Objections({ refusal, isOutdated, remedy, accepted, accept }: ObjectionsProps) {
  const t = useMessage()
  const say = useRefusal()
  const { error, problems } = refusal
  if (isOutdated) {
    return <Alert type="warning" showIcon title={t('confirmation.outdated')} />
  }
  const errors = problems.filter(({ severity }) => severity === 'ERROR')
  const warnings = problems.filter(({ severity }) => severity === 'WARNING')
  return (
    <>
      {error && <Alert type="error" showIcon title={say(error)} />}
      {errors.length > 0 && (
        <Alert
          type="error"
          title={t('confirmation.errors')}
          description={
            <>
              <ProblemList problems={errors} />
              {remedy}
            </>
          }
        />
      )}
      {warnings.length > 0 && (
        <Alert
          type="warning"
          title={t('confirmation.warnings')}
          description={
            <ProblemList problems={warnings}>
              {(warning, text) => (
                <Checkbox
                  checked={accepted.includes(keyOf(warning))}
                  onChange={({ target }) => {
                    const others = accepted.filter((key) => key !== keyOf(warning))
                    accept(target.checked ? [...others, keyOf(warning)] : others)
                  }}
                >
                  {text}
                </Checkbox>
              )}
            </ProblemList>
          }
        />
      )}
    </>
  )
}

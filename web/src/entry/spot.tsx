import { useId, type ReactNode } from 'react'
import { useController } from 'react-hook-form'

import { Field, type Flaw, type Wiring } from '../shared/field'
import type { MessageId } from '../shared/language'
import { useMessage } from '../shared/speech'
import { Acceptance, useIsAll, useProblemsAt, useTouch } from './flaws'
import type { Needed } from './item'

/** What a control is given by the place it stands at. */
export interface Tied<Value> {
  value: Value
  change: (value: Value) => void
  leave: () => void
  wiring: Wiring
}

interface Props<Value> {
  path: string
  label: ReactNode
  help?: ReactNode
  needed?: Needed
  children: (tied: Tied<Value>) => ReactNode
}

/** A place of the form: a control with its label, and what is wrong with what stands in it. */
export function Spot<Value = string>({ path, label, help, needed, children }: Props<Value>) {
  const { field, fieldState } = useController({ name: path })
  const touch = useTouch()
  const problems = useProblemsAt(path)
  const isAll = useIsAll()
  // Nobody is told that something is incomplete while they type it for the first time.
  const shape = isAll || fieldState.isTouched ? fieldState.error?.message : undefined
  const flaws = useFlaws(shape, problems)
  return (
    <div className="spot" data-at={path}>
      <Field
        label={<Label label={label} needed={needed} />}
        help={help}
        isRequired={needed === 'always'}
        flaws={flaws}
        remedy={<Acceptance of={problems} />}
      >
        {(wiring) =>
          children({
            value: field.value as Value,
            change: (value) => {
              field.onChange(value)
              touch(path)
            },
            leave: field.onBlur,
            wiring,
          })
        }
      </Field>
    </div>
  )
}

function useFlaws(shape: string | undefined, problems: Flaw[]): Flaw[] {
  const t = useMessage()
  // What cannot be sent is not spoken of by the register either.
  return shape ? [{ message: t(shape as MessageId) }] : problems
}

function Label({ label, needed }: { label: ReactNode; needed?: Needed }) {
  const t = useMessage()
  return (
    <>
      {label}
      {needed === 'published' && <span className="needed">{t('entry.needed')}</span>}
    </>
  )
}

interface GroupProps {
  path: string
  label: ReactNode
  help?: ReactNode
  needed?: Needed
  children: ReactNode
}

/** Several places that together say one thing, with what is wrong with all of it. */
export function Group({ path, label, help, needed, children }: GroupProps) {
  const id = useId()
  const problems = useProblemsAt(path)
  return (
    <fieldset className="group" data-at={path} aria-describedby={`${id}-help ${id}-flaws`}>
      <legend>
        <Label label={label} needed={needed} />
      </legend>
      <div id={`${id}-help`} className="field-help">
        {help}
      </div>
      {children}
      <div id={`${id}-flaws`} aria-live="polite">
        {problems.map(({ code, message, severity }) => (
          <p key={code} className={`field-flaw ${severity.toLowerCase()}`}>
            {message}
          </p>
        ))}
        <Acceptance of={problems} />
      </div>
    </fieldset>
  )
}

import { useId, type ReactNode } from 'react'

import type { Severity } from '../gql/graphql'
import { useMessage } from './speech'

/** Something that is wrong with what stands in a field. */
export interface Flaw {
  message: string
  /** An error where not said. */
  severity?: Severity
}

/** What a control needs to belong to its field: to be spread over it. */
export interface Wiring {
  id: string
  status: '' | 'error' | 'warning'
  'aria-describedby'?: string
  'aria-invalid'?: true
  'aria-required'?: true
}

interface Props {
  label: ReactNode
  help?: ReactNode
  isRequired?: boolean
  flaws?: Flaw[]
  /** What can be done about the flaws. */
  remedy?: ReactNode
  children: (wiring: Wiring) => ReactNode
}

function statusOf(flaws: Flaw[]): Wiring['status'] {
  if (flaws.length === 0) return ''
  return flaws.every(({ severity }) => severity === 'WARNING') ? 'warning' : 'error'
}

/** A control with its label, its help, and what is wrong with what stands in it. */
export function Field({ label, help, isRequired, flaws = [], remedy, children }: Props) {
  const t = useMessage()
  const id = useId()
  const helpId = `${id}-help`
  const flawsId = `${id}-flaws`
  const status = statusOf(flaws)
  const described = [help && helpId, flaws.length > 0 && flawsId].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {isRequired && (
          <span className="field-star" title={t('field.required')} aria-hidden="true">
            *
          </span>
        )}
      </label>
      {children({
        id,
        status,
        ...(described && { 'aria-describedby': described }),
        ...(status === 'error' && { 'aria-invalid': true }),
        ...(isRequired && { 'aria-required': true }),
      })}
      {help && (
        <div id={helpId} className="field-help">
          {help}
        </div>
      )}
      <div id={flawsId} aria-live="polite">
        {flaws.map(({ message, severity = 'ERROR' }) => (
          <p key={message} className={`field-flaw ${severity.toLowerCase()}`}>
            {message}
          </p>
        ))}
        {flaws.length > 0 && remedy}
      </div>
    </div>
  )
}

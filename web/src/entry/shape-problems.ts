import type { FieldErrors } from 'react-hook-form'

import type { MessageId } from '../shared/language'

interface ShapeProblem {
  path: string
  message: MessageId
}

/** What keeps a form from being sent at all, with where it stands. */
export function shapeProblems(errors: FieldErrors, within = ''): ShapeProblem[] {
  return Object.entries(errors).flatMap(([name, error]) => {
    if (!error || name === 'ref') return []
    const path = within ? `${within}.${name}` : name
    const { message } = error as { message?: unknown }
    if (typeof message === 'string') return [{ path, message: message as MessageId }]
    return typeof error === 'object' ? shapeProblems(error as FieldErrors, path) : []
  })
}

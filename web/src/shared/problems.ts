import type { FieldValues, Path, UseFormReturn } from 'react-hook-form'
import type { CombinedError } from 'urql'

import { graphql } from '../gql'
import type { ProblemsFragment } from '../gql/graphql'
import { useMessage } from './speech'

export const PROBLEMS = graphql(`
  fragment Problems on UserError {
    code
    message
    path
    severity
  }
`)

/** The code that says that somebody else has saved first. */
export const VERSION_CONFLICT = 'VERSION_CONFLICT'

/** The field of a form that a problem is about: the place in the arguments, less `input`. */
export function fieldOf({ path }: Pick<ProblemsFragment, 'path'>): string {
  return path.slice(1).join('.')
}

/** Tells the problems of one answer apart, so that each warning is accepted for itself. */
export function keyOf({ code, path }: Pick<ProblemsFragment, 'code' | 'path'>): string {
  return [code, ...path].join('.')
}

/** Shows what the register says at the fields that it speaks of, and all else above the form. */
export function showProblems<Values extends FieldValues>(
  form: Pick<UseFormReturn<Values>, 'getValues' | 'setError'>,
  problems: ProblemsFragment[],
): void {
  const fields = Object.keys(form.getValues())
  const rest: string[] = []
  let shouldFocus = true
  for (const problem of problems) {
    const { message } = problem
    const field = fieldOf(problem)
    if (fields.includes(field)) {
      form.setError(field as Path<Values>, { message }, { shouldFocus })
      shouldFocus = false
    } else {
      rest.push(message)
    }
  }
  if (rest.length > 0) form.setError('root', { message: rest.join(' ') })
}

/** What came of asking for a change. */
export interface Outcome {
  error?: CombinedError
  problems?: ProblemsFragment[]
}

/** Tells in a form what came of sending it, and whether it went through. */
export function useOutcome<Values extends FieldValues>(
  form: Pick<UseFormReturn<Values>, 'getValues' | 'setError'>,
): (outcome: Outcome) => boolean {
  const refusal = useRefusal()
  return ({ error, problems = [] }) => {
    if (error) form.setError('root', { message: refusal(error) })
    else showProblems(form, problems)
    return !error && problems.length === 0
  }
}

/** What to say when the register was not reached, or refused. */
export function useRefusal(): (error: CombinedError) => string {
  const t = useMessage()
  return ({ networkError, graphQLErrors }) => {
    const said = graphQLErrors.map(({ message }) => message).join(' ')
    if (said) return said
    return networkError ? `${t('state.offline')} ${t('state.offline.help')}` : t('state.refused')
  }
}

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

/** The field of a form that a problem is about: the place in the arguments, less `input`. */
export function fieldOf({ path }: Pick<ProblemsFragment, 'path'>): string {
  return path.slice(1).join('.')
}

/** Shows what the register says at the fields that it speaks of, and all else above the form. */
export function showProblems<Values extends FieldValues>(
  form: Pick<UseFormReturn<Values>, 'getValues' | 'setError'>,
  problems: ProblemsFragment[],
): void {
  const fields = Object.keys(form.getValues())
  const rest: string[] = []
  for (const problem of problems) {
    const field = fieldOf(problem)
    if (fields.includes(field)) {
      form.setError(field as Path<Values>, problem, { shouldFocus: true })
    } else {
      rest.push(problem.message)
    }
  }
  if (rest.length > 0) form.setError('root', { message: rest.join(' ') })
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

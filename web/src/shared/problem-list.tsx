import type { ReactNode } from 'react'

import type { ProblemsFragment } from '../gql/graphql'
import { useFieldName } from './field-name'
import { fieldOf, keyOf } from './problems'

interface Props {
  problems: ProblemsFragment[]
  /** What goes with each, such as a box to accept it. */
  children?: (problem: ProblemsFragment, text: ReactNode) => ReactNode
}

/** What the register finds wrong or doubtful, each with the field it is about. */
export function ProblemList({ problems, children = (_, text) => text }: Props) {
  return (
    <ul className="points problems">
      {problems.map((problem) => (
        <li key={keyOf(problem)} className={problem.severity.toLowerCase()}>
          {children(problem, <Text of={problem} />)}
        </li>
      ))}
    </ul>
  )
}

function Text({ of }: { of: ProblemsFragment }) {
  const named = useFieldName()
  const field = named(fieldOf(of))
  return (
    <>
      {field && <strong>{field}</strong>} {of.message}
    </>
  )
}

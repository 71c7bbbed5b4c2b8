import { Checkbox } from 'antd'
import { createContext, useContext, type ReactNode } from 'react'

import { fieldOf, keyOf } from '../shared/problems'
import { useMessage } from '../shared/speech'
import { isTouched, type Problem } from './problems'

/** What the register says of what stands in a form, as far as it is time to show it. */
export interface Said {
  problems: Problem[]
  /** Where somebody has typed something. */
  touched: readonly string[]
  /** Whether all of it is to be shown, because saving was refused. */
  isAll: boolean
  accepted: readonly string[]
  touch: (path: string) => void
  accept: (problem: Problem, isMeant: boolean) => void
}

const SaidOf = createContext<Said | undefined>(undefined)

export const SaidProvider = SaidOf

function useSaid(): Said {
  const said = useContext(SaidOf)
  if (!said) throw new Error('a control of an entry form stands outside of one')
  return said
}

export const useTouch = (): Said['touch'] => useSaid().touch

/** Whether all that is wrong is to be shown. */
export const useIsAll = (): boolean => useSaid().isAll

/** What the register has against what stands at one place of the form. */
export function useProblemsAt(path: string): Problem[] {
  const { problems, touched, isAll } = useSaid()
  if (!isAll && !isTouched(touched, path)) return []
  return problems.filter((problem) => fieldOf(problem) === path)
}

/** The warnings at a place, each to be accepted for itself. */
export function Acceptance({ of }: { of: Problem[] }): ReactNode {
  const t = useMessage()
  const { accepted, accept } = useSaid()
  const warnings = of.filter(({ severity }) => severity === 'WARNING')
  return warnings.map((problem) => (
    <Checkbox
      key={keyOf(problem)}
      className="accept"
      checked={accepted.includes(keyOf(problem))}
      onChange={({ target }) => {
        accept(problem, target.checked)
      }}
    >
      {warnings.length > 1
        ? t('entry.accept.one', { warning: problem.message })
        : t('entry.accept')}
    </Checkbox>
  ))
}

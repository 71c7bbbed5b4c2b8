import type { ProblemsFragment } from '../gql/graphql'
import { keyOf } from '../shared/problems'

export type Problem = ProblemsFragment

/** Whether it keeps a record from being written. */
export function stops(problem: Problem, accepted: readonly string[]): boolean {
  return problem.severity === 'ERROR' || !accepted.includes(keyOf(problem))
}

/** The codes of which every warning was accepted: the register takes no single ones. */
export function acceptedCodes(problems: readonly Problem[], accepted: readonly string[]): string[] {
  const warnings = problems.filter(({ severity }) => severity === 'WARNING')
  const open = warnings.filter((problem) => stops(problem, accepted)).map(({ code }) => code)
  return [...new Set(warnings.map(({ code }) => code))].filter((code) => !open.includes(code))
}

/** Whether a place of the form has been touched: it itself, or something within it. */
export function isTouched(touched: readonly string[], path: string): boolean {
  return touched.some((one) => one === path || one.startsWith(`${path}.`))
}

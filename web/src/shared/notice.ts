import { App } from 'antd'

import { useRefusal, type Outcome } from './problems'

/** Tells above the page what came of a change: what stands against it, or that it is done. */
export function useNotice(): (outcome: Outcome, done: string) => void {
  const refusal = useRefusal()
  const { message } = App.useApp()
  return ({ error, problems = [] }, done) => {
    const [problem] = problems
    if (error) void message.error(refusal(error))
    else if (problem) void message.error(problem.message)
    else void message.success(done)
  }
}

import { useEffect, useEffectEvent, useState } from 'react'
import { useClient, type CombinedError } from 'urql'

import { graphql } from '../gql'

/** Whether the register can be reached; `back` once it can again. */
export type Line = 'up' | 'down' | 'back'

const ASK_AGAIN_MS = 5_000

/** Watches the line to the register, by the browser and by what requests tell of it. */
export function useLine() {
  const [line, setLine] = useState<Line>(() => (navigator.onLine ? 'up' : 'down'))
  const [failure, setFailure] = useState<CombinedError>()
  useEffect(() => {
    const drop = () => {
      setLine('down')
    }
    window.addEventListener('offline', drop)
    return () => {
      window.removeEventListener('offline', drop)
    }
  }, [])
  return {
    line,
    /** What the register answered when it would not do what it was asked. */
    failure,
    /** Says how a request has ended. */
    tell: (error: CombinedError | undefined) => {
      setFailure(error?.networkError ? undefined : error)
      setLine((before) => {
        if (error?.networkError) return 'down'
        return before === 'down' ? 'back' : before
      })
    },
  }
}

const REACH = graphql(`
  query Reach {
    viewer {
      name
    }
  }
`)

/** While the line is down, asks the register now and then whether it is there. */
export function useProbe(line: Line, tell: (error: CombinedError | undefined) => void): void {
  const client = useClient()
  const ask = useEffectEvent(async () => {
    const { error } = await client.query(REACH, {}, { requestPolicy: 'network-only' }).toPromise()
    tell(error)
  })
  useEffect(() => {
    if (line !== 'down') return
    const again = () => void ask()
    const timer = setInterval(again, ASK_AGAIN_MS)
    window.addEventListener('online', again)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', again)
    }
  }, [line])
}

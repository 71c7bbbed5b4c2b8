import { createContext, useContext, useState, type ReactNode } from 'react'
import { Provider, type Client } from 'urql'

import { connect } from '../shared/api'
import { makeGate, type Gate } from './gate'
import { sessionExchange } from './over'

interface Connection {
  afresh: () => void
  gate: Gate
}

const ConnectionOf = createContext<Connection>({ afresh: () => undefined, gate: makeGate() })

/** Forgets all that was read: after signing in or out the register shows other things. */
export const useAfresh = (): (() => void) => useContext(ConnectionOf).afresh

/** Where requests wait when their session has ended. */
export const useGate = (): Gate => useContext(ConnectionOf).gate

/** The register, for everything below. */
export function Register({ children }: { children: ReactNode }) {
  const [gate] = useState(makeGate)
  const anew = (): Client => connect(sessionExchange(gate, afresh))
  const [client, setClient] = useState(anew)
  function afresh() {
    setClient(anew)
  }
  return (
    <ConnectionOf value={{ afresh, gate }}>
      <Provider value={client}>{children}</Provider>
    </ConnectionOf>
  )
}

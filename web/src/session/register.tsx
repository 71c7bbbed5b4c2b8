import { createContext, useContext, useState, type ReactNode } from 'react'
import { Provider } from 'urql'

import { connect } from '../shared/api'

const Afresh = createContext<() => void>(() => undefined)

/** Forgets all that was read: after signing in or out the register shows other things. */
export const useAfresh = (): (() => void) => useContext(Afresh)

/** The register, for everything below. */
export function Register({ children }: { children: ReactNode }) {
  const [client, setClient] = useState(connect)
  const afresh = () => {
    setClient(connect())
  }
  return (
    <Afresh value={afresh}>
      <Provider value={client}>{children}</Provider>
    </Afresh>
  )
}

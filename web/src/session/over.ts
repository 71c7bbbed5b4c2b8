import { authExchange } from '@urql/exchange-auth'
import type { CombinedError, Exchange } from 'urql'

import type { Gate } from './gate'

/** Whether an answer says that nobody is signed in any more. */
function saysOver(error: CombinedError, isAtDesk: boolean): boolean {
  const codes = error.graphQLErrors.map(({ extensions }) => extensions.code)
  // Elsewhere an anonymous reader may ask for too much, and is told so.
  return codes.includes('SESSION_OVER') || (isAtDesk && codes.includes('UNAUTHENTICATED'))
}

/**
 * Makes requests anew that were refused because their session had ended: at the desk when somebody
 * has signed in again, elsewhere at once and as anybody.
 */
export function sessionExchange(gate: Gate, forget: () => void): Exchange {
  return authExchange(() =>
    Promise.resolve({
      addAuthToOperation: (operation) => operation,
      didAuthError: (error) => saysOver(error, gate.isWatched()),
      refreshAuth: async () => {
        if (gate.isWatched()) await gate.wait()
        else forget()
      },
    }),
  )
}

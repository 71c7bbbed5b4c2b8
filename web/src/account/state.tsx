import type { AccountLineFragment } from '../gql/graphql'
import { useMessage } from '../shared/speech'

/** Whether an account can be signed in with. */
export type State = 'OPEN' | 'INVITED' | 'DISABLED'

export function stateOf(account: Pick<AccountLineFragment, 'disabledAt' | 'passwordSetAt'>): State {
  if (account.disabledAt) return 'DISABLED'
  return account.passwordSetAt ? 'OPEN' : 'INVITED'
}

export function StateTag({ state }: { state: State }) {
  const t = useMessage()
  return <span className={`tag state-${state.toLowerCase()}`}>{t(`account.state.${state}`)}</span>
}

import type { AccountLineFragment } from '../gql/graphql'
import { Instant } from '../shared/instant'
import { useMessage } from '../shared/speech'
import { useViewer } from '../work/viewer'
import { AccountActions } from './actions'
import type { Invited } from './handover'
import { stateOf, StateTag } from './state'

interface Props {
  accounts: AccountLineFragment[]
  onInvited: (invited: Invited) => void
  onChanged: () => void
}

/** Accounts below each other, with what can be done to each. */
export function AccountTable({ accounts, onInvited, onChanged }: Props) {
  const t = useMessage()
  const viewer = useViewer()
  return (
    <div className="panel table-hold" tabIndex={0} role="region" aria-label={t('accounts.title')}>
      <table className="figures words-only">
        <thead>
          <tr>
            <th scope="col">{t('account.name')}</th>
            <th scope="col">{t('account.role')}</th>
            <th scope="col">{t('account.state')}</th>
            <th scope="col">{t('account.createdAt')}</th>
            <th scope="col">{t('accounts.actions')}</th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <tr key={account.id}>
              <th scope="row">{account.name}</th>
              <td>{t(`account.role.${account.role}`)}</td>
              <td>
                <StateTag state={stateOf(account)} />
              </td>
              <td>
                <Instant at={account.createdAt} />
              </td>
              <td>
                {account.name === viewer.name ? (
                  <span className="soft small">{t('accounts.own')}</span>
                ) : (
                  <AccountActions account={account} onInvited={onInvited} onChanged={onChanged} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

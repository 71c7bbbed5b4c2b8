import { Button } from 'antd'
import { useState } from 'react'
import { useMutation } from 'urql'

import type { AccountLineFragment } from '../gql/graphql'
import { useNotice } from '../shared/notice'
import type { Outcome } from '../shared/problems'
import { Question } from '../shared/question'
import { useMessage } from '../shared/speech'
import { ChangeRole } from './change-role'
import type { Invited } from './handover'
import { DISABLE_ACCOUNT, ENABLE_ACCOUNT, RESET_ACCOUNT } from './query'

interface Props {
  account: AccountLineFragment
  onInvited: (invited: Invited) => void
  onChanged: () => void
}

/** What an administrator can do to an account: another role, a new code, closing, opening. */
export function AccountActions({ account, onInvited, onChanged }: Props) {
  const t = useMessage()
  const notice = useNotice()
  const [asked, setAsked] = useState<'role' | 'reset' | 'disable'>()
  const close = () => {
    setAsked(undefined)
  }
  const [, disable] = useMutation(DISABLE_ACCOUNT)
  const [, enable] = useMutation(ENABLE_ACCOUNT)
  const [, reset] = useMutation(RESET_ACCOUNT)
  const { id, name, disabledAt } = account

  /** Says what came of it, and reads the list anew. */
  const tell = (outcome: Outcome, done: string) => {
    notice(outcome, done)
    onChanged()
  }
  const shut = async () => {
    const { data, error } = await disable({ input: { id } })
    tell({ error, problems: data?.disableAccount.userErrors }, t('accounts.disabled', { name }))
  }
  const open = async () => {
    const { data, error } = await enable({ input: { id } })
    tell({ error, problems: data?.enableAccount.userErrors }, t('accounts.enabled', { name }))
  }
  const renew = async () => {
    const { data, error } = await reset({ input: { id } })
    const code = data?.resetAccount.invitation
    if (code) onInvited({ name, ...code })
    else tell({ error, problems: data?.resetAccount.userErrors }, '')
  }
  return (
    <div className="ways tight">
      <Button
        size="small"
        aria-label={t('accounts.role.named', { name })}
        onClick={() => {
          setAsked('role')
        }}
      >
        {t('accounts.role')}
      </Button>
      <Button
        size="small"
        aria-label={t('accounts.reset.named', { name })}
        onClick={() => {
          setAsked('reset')
        }}
      >
        {t('accounts.reset')}
      </Button>
      {disabledAt ? (
        <Button
          size="small"
          aria-label={t('accounts.enable.named', { name })}
          onClick={() => void open()}
        >
          {t('accounts.enable')}
        </Button>
      ) : (
        <Button
          size="small"
          danger
          aria-label={t('accounts.disable.named', { name })}
          onClick={() => {
            setAsked('disable')
          }}
        >
          {t('accounts.disable')}
        </Button>
      )}
      {asked === 'role' && <ChangeRole account={account} onChanged={onChanged} onClosed={close} />}
      {(asked === 'reset' || asked === 'disable') && (
        <Question
          title={t(`accounts.${asked}.ask`, { name })}
          help={t(`accounts.${asked}.help`)}
          act={t(`accounts.${asked}`)}
          onYes={asked === 'reset' ? renew : shut}
          onClose={close}
        />
      )}
    </div>
  )
}

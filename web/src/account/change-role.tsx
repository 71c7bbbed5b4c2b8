import { Button, Radio } from 'antd'
import { useRef, useState } from 'react'
import { useMutation } from 'urql'

import type { AccountLineFragment } from '../gql/graphql'
import { Dialog } from '../shared/dialog'
import { FormProblem } from '../shared/form'
import { useRefusal } from '../shared/problems'
import { useMessage } from '../shared/speech'
import { useViewer } from '../work/viewer'
import { CHANGE_ROLE } from './query'
import { rolesOf } from './roles'

interface Props {
  account: AccountLineFragment
  onChanged: () => void
  onClosed: () => void
}

/** Gives an account another role. */
export function ChangeRole({ account, onChanged, onClosed }: Props) {
  const t = useMessage()
  const element = useRef<HTMLDialogElement>(null)
  const close = () => element.current?.close()
  const refusal = useRefusal()
  const { side } = useViewer()
  const { id, name, version } = account
  const [role, setRole] = useState(account.role)
  const [problem, setProblem] = useState<string>()
  const [{ fetching }, change] = useMutation(CHANGE_ROLE)
  const submit = async () => {
    const { data, error } = await change({ input: { id, role, version } })
    const said = error ? refusal(error) : data?.changeRole.userErrors[0]?.message
    onChanged()
    if (said) setProblem(said)
    else close()
  }
  return (
    <Dialog
      title={t('accounts.role.title', { name })}
      element={element}
      isHeld={fetching}
      onClose={onClosed}
      foot={
        <>
          <Button disabled={fetching} onClick={close}>
            {t('dialog.cancel')}
          </Button>
          <Button
            type="primary"
            disabled={role === account.role}
            loading={fetching}
            onClick={() => void submit()}
          >
            {t('accounts.role.do')}
          </Button>
        </>
      }
    >
      <div className="stack tight">
        <FormProblem message={problem} />
        <p className="soft">{t('accounts.role.help')}</p>
        <Radio.Group
          vertical
          aria-label={t('account.role')}
          value={role}
          options={rolesOf(side).map((value) => ({ value, label: t(`account.role.${value}`) }))}
          onChange={({ target }) => {
            setRole(rolesOf(side).find((one) => one === target.value) ?? role)
          }}
        />
      </div>
    </Dialog>
  )
}

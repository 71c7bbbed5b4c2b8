import { zodResolver } from '@hookform/resolvers/zod'
import { Input, Modal, Radio } from 'antd'
import { useForm } from 'react-hook-form'
import { useMutation } from 'urql'

import { labelOf } from '../shared/field'
import { FormField, FormProblem } from '../shared/form'
import { useIntent } from '../shared/intent'
import { useOutcome } from '../shared/problems'
import { z } from '../shared/schema'
import { useMessage } from '../shared/speech'
import { useViewer } from '../work/viewer'
import type { Invited } from './handover'
import { CREATE_ACCOUNT } from './query'
import { ROLES, rolesOf } from './roles'

interface Props {
  onCreated: (invited: Invited) => void
  onClosed: () => void
}

/** Makes an account: its name, and what it is for. */
export function CreateAccount({ onCreated, onClosed }: Props) {
  const t = useMessage()
  const { side } = useViewer()
  const intent = useIntent()
  const [, create] = useMutation(CREATE_ACCOUNT)
  const form = useForm({
    resolver: zodResolver(
      z.object({
        name: z.string().trim().min(1, t('field.missing')),
        role: z.enum(ROLES, t('field.missing')),
      }),
    ),
    defaultValues: { name: '' },
  })
  const went = useOutcome(form)
  const { control, formState, handleSubmit } = form
  const submit = handleSubmit(async (input) => {
    const idempotencyKey = intent.keyOf(input)
    const { data, error } = await create({ input: { ...input, idempotencyKey } })
    if (!went({ error, problems: data?.createAccount.userErrors })) return
    intent.fulfil()
    const code = data?.createAccount.invitation
    if (code) onCreated({ name: input.name.toLowerCase(), ...code })
    onClosed()
  })
  return (
    <Modal
      open
      title={t('accounts.create')}
      okText={t('accounts.create.do')}
      okButtonProps={{ htmlType: 'submit', form: 'create-account' }}
      confirmLoading={formState.isSubmitting}
      onCancel={onClosed}
    >
      <form
        id="create-account"
        className="form"
        noValidate
        onSubmit={(event) => void submit(event)}
      >
        <FormProblem message={formState.errors.root?.message} />
        <FormField
          control={control}
          name="name"
          label={t('account.name')}
          help={t('account.name.help')}
        >
          {(tied) => (
            <Input
              {...tied}
              autoFocus
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
            />
          )}
        </FormField>
        <FormField control={control} name="role" label={t('account.role')}>
          {(tied) => (
            <Radio.Group
              {...tied}
              aria-labelledby={labelOf(tied.id)}
              vertical
              options={rolesOf(side).map((value) => ({
                value,
                label: (
                  <>
                    {t(`account.role.${value}`)}
                    <span className="soft small"> — {t(`account.role.${value}.help`)}</span>
                  </>
                ),
              }))}
            />
          )}
        </FormField>
      </form>
    </Modal>
  )
}

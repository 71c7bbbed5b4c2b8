import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Input, Radio } from 'antd'
import { useId, useRef } from 'react'
import { useForm } from 'react-hook-form'
import { useMutation } from 'urql'

import { Dialog } from '../shared/dialog'
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
  const element = useRef<HTMLDialogElement>(null)
  const formId = useId()
  const close = () => element.current?.close()
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
  const submit = async (input: { name: string; role: (typeof ROLES)[number] }) => {
    const idempotencyKey = intent.keyOf(input)
    const { data, error } = await create({ input: { ...input, idempotencyKey } })
    if (!went({ error, problems: data?.createAccount.userErrors })) return
    intent.fulfil()
    const code = data?.createAccount.invitation
    if (code) onCreated({ name: input.name.toLowerCase(), ...code })
    close()
  }
  return (
    <Dialog
      title={t('accounts.create')}
      element={element}
      isHeld={formState.isSubmitting}
      onClose={onClosed}
      foot={
        <>
          <Button disabled={formState.isSubmitting} onClick={close}>
            {t('dialog.cancel')}
          </Button>
          <Button type="primary" htmlType="submit" form={formId} loading={formState.isSubmitting}>
            {t('accounts.create.do')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className="form"
        noValidate
        onSubmit={(event) => void handleSubmit(submit)(event)}
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
    </Dialog>
  )
}

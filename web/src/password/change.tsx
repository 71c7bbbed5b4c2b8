import { zodResolver } from '@hookform/resolvers/zod'
import { App, Button, Input } from 'antd'
import { useForm } from 'react-hook-form'
import { useMutation } from 'urql'

import { graphql } from '../gql'
import { FormField, FormProblem } from '../shared/form'
import { useIntent } from '../shared/intent'
import { useOutcome } from '../shared/problems'
import { z } from '../shared/schema'
import { useMessage } from '../shared/speech'

const CHANGE_PASSWORD = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      userErrors {
        ...Problems
      }
    }
  }
`)

/** The own password, as it is and as it is to be. */
export function ChangePassword({ name, onChanged }: { name: string; onChanged: () => void }) {
  const t = useMessage()
  const { message } = App.useApp()
  const intent = useIntent()
  const [, change] = useMutation(CHANGE_PASSWORD)
  const obligatory = z.string().min(1, t('field.missing'))
  const schema = z
    .object({ password: obligatory, newPassword: obligatory, repeated: obligatory })
    .refine(({ newPassword, repeated }) => newPassword === repeated, {
      path: ['repeated'],
      error: t('password.differs'),
    })
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { password: '', newPassword: '', repeated: '' },
  })
  const went = useOutcome(form)
  const { control, formState, handleSubmit, reset } = form
  const submit = handleSubmit(async ({ password, newPassword }) => {
    const input = { password, newPassword }
    const idempotencyKey = intent.keyOf(input)
    const { data, error } = await change({ input: { ...input, idempotencyKey } })
    if (!went({ error, problems: data?.changePassword.userErrors })) return
    intent.fulfil()
    reset()
    onChanged()
    void message.success(t('password.changed'))
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <FormProblem message={formState.errors.root?.message} />
      <input hidden readOnly autoComplete="username" value={name} />
      <FormField control={control} name="password" label={t('password.current')}>
        {(tied) => <Input.Password {...tied} autoComplete="current-password" />}
      </FormField>
      <FormField
        control={control}
        name="newPassword"
        label={t('password.new')}
        help={t('password.help')}
      >
        {(tied) => <Input.Password {...tied} autoComplete="new-password" />}
      </FormField>
      <FormField control={control} name="repeated" label={t('password.repeated')}>
        {(tied) => <Input.Password {...tied} autoComplete="new-password" />}
      </FormField>
      <Button htmlType="submit" loading={formState.isSubmitting}>
        {t('password.change')}
      </Button>
    </form>
  )
}

import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Input } from 'antd'
import { useForm } from 'react-hook-form'
import { useMutation } from 'urql'

import { graphql } from '../gql'
import { FormField, FormProblem } from '../shared/form'
import { useIntent } from '../shared/intent'
import { useOutcome } from '../shared/problems'
import { z } from '../shared/schema'
import { useMessage } from '../shared/speech'

const ACCEPT = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      account {
        id
        name
      }
      userErrors {
        ...Problems
      }
    }
  }
`)

interface Props {
  code: string
  name: string
  onAccepted: (name: string) => void
}

/** The code, the name of the account and its new password. */
export function AcceptInvitation({ code, name, onAccepted }: Props) {
  const t = useMessage()
  const intent = useIntent()
  const [, accept] = useMutation(ACCEPT)
  const obligatory = z.string().min(1, t('field.missing'))
  const schema = z
    .object({ code: obligatory, name: obligatory, password: obligatory, repeated: obligatory })
    .refine(({ password, repeated }) => password === repeated, {
      path: ['repeated'],
      error: t('password.differs'),
    })
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { code, name, password: '', repeated: '' },
  })
  const went = useOutcome(form)
  const { control, formState, handleSubmit } = form
  const submit = handleSubmit(async ({ code, name, password }) => {
    const input = { code, name, password }
    const idempotencyKey = intent.keyOf(input)
    const { data, error } = await accept({ input: { ...input, idempotencyKey } })
    if (!went({ error, problems: data?.acceptInvitation.userErrors })) return
    onAccepted(data?.acceptInvitation.account?.name ?? name)
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <FormProblem message={formState.errors.root?.message} />
      <FormField
        control={control}
        name="code"
        label={t('invitation.code')}
        help={t('invitation.code.help')}
      >
        {(tied) => (
          <Input
            {...tied}
            size="large"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
          />
        )}
      </FormField>
      <FormField
        control={control}
        name="name"
        label={t('account.name')}
        help={t('account.name.help')}
      >
        {(tied) => (
          <Input
            {...tied}
            size="large"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
          />
        )}
      </FormField>
      <FormField
        control={control}
        name="password"
        label={t('password.new')}
        help={t('password.help')}
      >
        {(tied) => <Input.Password {...tied} size="large" autoComplete="new-password" />}
      </FormField>
      <FormField control={control} name="repeated" label={t('password.repeated')}>
        {(tied) => <Input.Password {...tied} size="large" autoComplete="new-password" />}
      </FormField>
      <Button type="primary" size="large" htmlType="submit" loading={formState.isSubmitting}>
        {t('invitation.accept')}
      </Button>
    </form>
  )
}

import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Input, InputNumber, Radio } from 'antd'
import { useForm } from 'react-hook-form'
import { useMutation } from 'urql'

import type { TokenScope } from '../gql/graphql'
import { labelOf } from '../shared/field'
import { FormField, FormProblem } from '../shared/form'
import { useIntent } from '../shared/intent'
import { useOutcome } from '../shared/problems'
import { z } from '../shared/schema'
import { useMessage } from '../shared/speech'
import { CREATE_TOKEN } from './query'

/** A token that was just made, with the secret that is told this once. */
export interface Made {
  name: string
  secret: string
}

interface Props {
  onMade: (token: Made) => void
  onStopped: () => void
}

const SCOPES: readonly TokenScope[] = ['READ', 'WRITE']

/** What the register proposes too. */
const DAYS = 90

/** Makes a token: what it is called, what it is good for, and how long. */
export function CreateToken({ onMade, onStopped }: Props) {
  const t = useMessage()
  const intent = useIntent()
  const [, create] = useMutation(CREATE_TOKEN)
  const form = useForm({
    resolver: zodResolver(
      z.object({
        name: z.string().trim().min(1, t('field.missing')),
        scope: z.enum(SCOPES),
        days: z.int(t('field.missing')),
      }),
    ),
    defaultValues: { name: '', scope: 'READ' as TokenScope, days: DAYS },
  })
  const went = useOutcome(form)
  const { control, formState, handleSubmit } = form
  const submit = handleSubmit(async (input) => {
    const idempotencyKey = intent.keyOf(input)
    const { data, error } = await create({ input: { ...input, idempotencyKey } })
    if (!went({ error, problems: data?.createAccessToken.userErrors })) return
    intent.fulfil()
    const secret = data?.createAccessToken.secret
    if (secret) onMade({ name: input.name, secret })
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <FormProblem message={formState.errors.root?.message} />
      <FormField
        control={control}
        name="name"
        label={t('fieldName.name')}
        help={t('tokens.name.help')}
      >
        {(tied) => <Input {...tied} autoFocus autoComplete="off" maxLength={100} />}
      </FormField>
      <FormField control={control} name="scope" label={t('tokens.scope')}>
        {(tied) => (
          <Radio.Group
            {...tied}
            aria-labelledby={labelOf(tied.id)}
            options={SCOPES.map((value) => ({ value, label: t(`tokens.scope.${value}`) }))}
          />
        )}
      </FormField>
      <FormField
        control={control}
        name="days"
        label={t('tokens.days')}
        help={t('tokens.days.help')}
      >
        {(tied) => <InputNumber {...tied} min={1} precision={0} />}
      </FormField>
      <div className="ways">
        <Button type="primary" htmlType="submit" loading={formState.isSubmitting}>
          {t('tokens.make')}
        </Button>
        <Button onClick={onStopped}>{t('dialog.cancel')}</Button>
      </div>
    </form>
  )
}

import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Input } from 'antd'
import { useForm } from 'react-hook-form'
import { useMutation } from 'urql'

import { FormField, FormProblem } from '../shared/form'
import { useOutcome } from '../shared/problems'
import { z } from '../shared/schema'
import { useMessage } from '../shared/speech'
import { DISABLE } from './query'

interface Props {
  onDisabled: () => void
  onStopped: () => void
}

/** Giving the second factor up, with the password and a last code. */
export function Disable({ onDisabled, onStopped }: Props) {
  const t = useMessage()
  const [, disable] = useMutation(DISABLE)
  const obligatory = z.string().min(1, t('field.missing'))
  const form = useForm({
    resolver: zodResolver(z.object({ password: obligatory, code: obligatory })),
    defaultValues: { password: '', code: '' },
  })
  const went = useOutcome(form)
  const { control, formState, handleSubmit } = form
  const submit = handleSubmit(async (input) => {
    const { data, error } = await disable({ input })
    if (went({ error, problems: data?.disableSecondFactor.userErrors })) onDisabled()
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <p className="soft">{t('secondFactor.disable.help')}</p>
      <FormProblem message={formState.errors.root?.message} />
      <FormField control={control} name="password" label={t('password.current')}>
        {(tied) => <Input.Password {...tied} autoFocus autoComplete="current-password" />}
      </FormField>
      <FormField
        control={control}
        name="code"
        label={t('signIn.code')}
        help={t('signIn.code.help')}
      >
        {(tied) => <Input {...tied} autoComplete="one-time-code" autoCapitalize="none" />}
      </FormField>
      <div className="ways">
        <Button danger type="primary" htmlType="submit" loading={formState.isSubmitting}>
          {t('secondFactor.disable')}
        </Button>
        <Button onClick={onStopped}>{t('dialog.cancel')}</Button>
      </div>
    </form>
  )
}

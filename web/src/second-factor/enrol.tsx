import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Input } from 'antd'
import { useForm } from 'react-hook-form'
import { useMutation } from 'urql'

import { FormField, FormProblem } from '../shared/form'
import { useOutcome } from '../shared/problems'
import { z } from '../shared/schema'
import { useMessage } from '../shared/speech'
import { ENROL, type Enrolment } from './query'

interface Props {
  onBegun: (enrolment: Enrolment) => void
  /** Missing where there is no way around it. */
  onStopped?: () => void
}

/** The password once more, before a second factor is set up. */
export function Enrol({ onBegun, onStopped }: Props) {
  const t = useMessage()
  const [, enrol] = useMutation(ENROL)
  const form = useForm({
    resolver: zodResolver(z.object({ password: z.string().min(1, t('field.missing')) })),
    defaultValues: { password: '' },
  })
  const went = useOutcome(form)
  const { control, formState, handleSubmit } = form
  const submit = handleSubmit(async (input) => {
    const { data, error } = await enrol({ input })
    if (!went({ error, problems: data?.enrolSecondFactor.userErrors })) return
    if (data?.enrolSecondFactor.enrolment) onBegun(data.enrolSecondFactor.enrolment)
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <p className="soft">{t('secondFactor.steps')}</p>
      <FormProblem message={formState.errors.root?.message} />
      <FormField control={control} name="password" label={t('password.current')}>
        {(tied) => (
          <Input.Password {...tied} autoFocus={!!onStopped} autoComplete="current-password" />
        )}
      </FormField>
      <div className="ways">
        <Button type="primary" htmlType="submit" loading={formState.isSubmitting}>
          {t('secondFactor.begin')}
        </Button>
        {onStopped && <Button onClick={onStopped}>{t('dialog.cancel')}</Button>}
      </div>
    </form>
  )
}

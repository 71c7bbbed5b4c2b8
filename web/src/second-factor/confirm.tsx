import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Input } from 'antd'
import { QRCodeSVG } from 'qrcode.react'
import { useForm } from 'react-hook-form'
import { useMutation } from 'urql'

import { FormField, FormProblem } from '../shared/form'
import { useOutcome } from '../shared/problems'
import { z } from '../shared/schema'
import { useMessage } from '../shared/speech'
import { CONFIRM, type Enrolment } from './query'

interface Props {
  enrolment: Enrolment
  onConfirmed: (recoveryCodes: string[]) => void
}

/** The secret as a picture for the telephone and as text, and the first code it gives. */
export function Confirm({ enrolment: { uri, secret }, onConfirmed }: Props) {
  const t = useMessage()
  const [, confirm] = useMutation(CONFIRM)
  const form = useForm({
    resolver: zodResolver(z.object({ code: z.string().min(1, t('field.missing')) })),
    defaultValues: { code: '' },
  })
  const went = useOutcome(form)
  const { control, formState, handleSubmit } = form
  const submit = handleSubmit(async (input) => {
    const { data, error } = await confirm({ input })
    if (!went({ error, problems: data?.confirmSecondFactor.userErrors })) return
    onConfirmed(data?.confirmSecondFactor.recoveryCodes ?? [])
  })
  return (
    <div className="scan">
      <div className="qr">
        <QRCodeSVG value={uri} size={192} marginSize={2} title={t('secondFactor.picture')} />
      </div>
      <form className="form" noValidate onSubmit={(event) => void submit(event)}>
        <p>{t('secondFactor.scan')}</p>
        <p className="soft small">
          {t('secondFactor.secret')} <code className="secret">{secret}</code>
        </p>
        <FormProblem message={formState.errors.root?.message} />
        <FormField control={control} name="code" label={t('secondFactor.first')}>
          {(tied) => <Input {...tied} autoFocus inputMode="numeric" autoComplete="one-time-code" />}
        </FormField>
        <div>
          <Button type="primary" htmlType="submit" loading={formState.isSubmitting}>
            {t('secondFactor.confirm')}
          </Button>
        </div>
      </form>
    </div>
  )
}

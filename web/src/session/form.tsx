import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Input } from 'antd'
import { useEffect, useState } from 'react'
import { useForm } from 'react-hook-form'

import { FormField, FormProblem } from '../shared/form'
import { showProblems, useRefusal } from '../shared/problems'
import { z } from '../shared/schema'
import { useMessage } from '../shared/speech'
import { useCountdown } from './countdown'
import { secondsIn, signIn } from './sign-in'

interface Props {
  /** Whose session it is to be, where that is settled. */
  name?: string
  /** What stands in the field for the name at first. */
  suggested?: string
  onSignedIn: () => void
}

/** Signing in: with name and password, and the code of a second factor where the account has one. */
export function SignInForm({ name = '', suggested = '', onSignedIn }: Props) {
  const t = useMessage()
  const refusal = useRefusal()
  const [asksCode, setAsksCode] = useState(false)
  const [left, wait] = useCountdown()
  const [hasWaited, setHasWaited] = useState(false)
  const obligatory = z.string().min(1, t('field.missing'))
  const form = useForm({
    resolver: zodResolver(
      z.object({
        name: obligatory,
        password: obligatory,
        code: asksCode ? obligatory : z.string(),
      }),
    ),
    defaultValues: { name: name || suggested, password: '', code: '' },
  })
  const { control, formState, handleSubmit, setError, setFocus } = form
  useEffect(() => {
    if (asksCode) setFocus('code')
  }, [asksCode, setFocus])

  const holdBack = (seconds: number) => {
    if (seconds === 0) return
    wait(seconds)
    setHasWaited(true)
    // A button that cannot be pressed keeps no focus.
    setFocus('password')
  }
  const submit = handleSubmit(async ({ name, password, code }) => {
    const { problems, error, isForgotten } = await signIn({ name, password, code: code || null })
    if (error) {
      setError('root', { message: refusal(error) })
    } else if (isForgotten) {
      setError('root', { message: t(window.isSecureContext ? 'signIn.noCookies' : 'signIn.noTls') })
    } else if (problems.some(({ code }) => code === 'SECOND_FACTOR_MISSING')) {
      setAsksCode(true)
    } else if (problems.length > 0) {
      showProblems(form, problems)
      holdBack(secondsIn(problems))
    } else {
      onSignedIn()
    }
  })

  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <FormProblem message={formState.errors.root?.message} />
      <FormField control={control} name="name" label={t('account.name')}>
        {(tied) => (
          <Input
            {...tied}
            size="large"
            readOnly={name !== ''}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
          />
        )}
      </FormField>
      <FormField control={control} name="password" label={t('account.password')}>
        {(tied) => <Input.Password {...tied} size="large" autoComplete="current-password" />}
      </FormField>
      {asksCode && (
        <FormField
          control={control}
          name="code"
          label={t('signIn.code')}
          help={t('signIn.code.help')}
        >
          {(tied) => (
            <Input
              {...tied}
              size="large"
              autoComplete="one-time-code"
              autoCapitalize="none"
              spellCheck={false}
            />
          )}
        </FormField>
      )}
      <Button
        type="primary"
        size="large"
        htmlType="submit"
        loading={formState.isSubmitting}
        disabled={left > 0}
      >
        {left > 0 ? t('signIn.wait', { count: left }) : t('session.signIn')}
      </Button>
      <span className="unseen" role="status">
        {hasWaited && left === 0 && t('signIn.waited')}
      </span>
    </form>
  )
}

import { zodResolver } from '@hookform/resolvers/zod'
import { Button } from 'antd'
import { useEffect } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { useNavigate } from 'react-router'

import { FormProblem } from '../shared/form'
import { Panel } from '../shared/panel'
import { showProblems } from '../shared/problems'
import { Quoted } from '../shared/quoted'
import { useAddress, useMessage } from '../shared/speech'
import { Columns } from './columns'
import { described } from './described'
import { useDraft } from './draft'
import { useHead } from './head'
import type { Kind } from './kind'
import { ReleaseFields } from './release-fields'
import { useSending } from './sending'
import { ShapeFields } from './shape-fields'
import { Steps } from './steps'
import { UNTOLD, type Told } from './told'

interface Props {
  kind: Kind
  file: File
}

/** What is said of a file before it is sent to be checked. */
export function Describe({ kind, file }: Props) {
  const t = useMessage()
  const address = useAddress()
  const navigate = useNavigate()
  const { told: kept, tell } = useDraft()
  const form = useForm<Told>({
    resolver: zodResolver(described(kind, t)),
    defaultValues: kept[kind] ?? UNTOLD,
  })
  const { control, formState, getValues, handleSubmit, setError } = form
  const [encoding, delimiter, sheet] = useWatch({
    control,
    name: ['encoding', 'delimiter', 'sheet'],
  })
  const { head, isWaiting } = useHead(kind, file, { encoding, delimiter, sheet })
  const { send, stop, isSending } = useSending(kind)
  // Whoever comes back with a mended file need not say it all again.
  useEffect(
    () => () => {
      tell(kind, getValues())
    },
    [kind, tell, getValues],
  )
  const check = handleSubmit(async (told) => {
    if (isSending) return
    const { id, problems, refusal } = await send(told, file)
    showProblems(form, problems)
    if (refusal) setError('root', { message: refusal })
    if (id) await navigate(address(`/work/import/${id}`))
  })
  return (
    <>
      <Steps at="describe" kind={kind} />
      <p className="import-file">
        {t(`import.kind.${kind}`)} · <Quoted text={file.name} />
      </p>
      <form className="stack" noValidate onSubmit={(event) => void check(event)}>
        {kind === 'trade' && (
          <Panel title={t('import.release')}>
            <ReleaseFields control={control} />
          </Panel>
        )}
        <Panel title={t('import.columns')}>
          <Columns kind={kind} head={head} isWaiting={isWaiting} form={form} />
        </Panel>
        <ShapeFields control={control} head={head} />
        <FormProblem message={formState.errors.root?.message} />
        <div className="import-onward">
          <Button type="primary" size="large" htmlType="submit" loading={isSending}>
            {t(isSending ? 'import.sending' : 'import.check')}
          </Button>
          {isSending && <Button onClick={stop}>{t('import.sending.stop')}</Button>}
          <span className="soft">{t('import.check.about')}</span>
        </div>
      </form>
    </>
  )
}

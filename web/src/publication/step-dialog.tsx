import { Link } from 'react-router'
import { useMutation } from 'urql'

import { Confirmation } from '../shared/confirmation'
import { useAddress, useMessage } from '../shared/speech'
import { ARCHIVE, PUBLISH, SUBMIT, WITHDRAW } from './query'
import { formOf, RecordName, standingOf, type AnyRecord } from './record'
import type { Step } from './steps'

const MUTATIONS = { submit: SUBMIT, publish: PUBLISH, withdraw: WITHDRAW, archive: ARCHIVE }

interface Props {
  step: Step
  record: AnyRecord
  reload: () => void
  onClose: (isDone: boolean) => void
}

/** Asks before a record is submitted, published, taken back or put away. */
export function StepDialog({ step, record, reload, onClose }: Props) {
  const t = useMessage()
  const address = useAddress()
  const [, mutate] = useMutation(MUTATIONS[step])
  const isPublic = standingOf(record)?.publication === 'PUBLISHED'
  const form = formOf(record)
  return (
    <Confirmation
      title={t(`step.${step}.title`)}
      act={t(`step.${step}`)}
      isDanger={step === 'archive' || (step === 'withdraw' && isPublic)}
      remedy={form && <Link to={address(form)}>{t('record.edit')}</Link>}
      attempt={(intent) => mutate({ input: { id: record.id, version: record.version, ...intent } })}
      reload={reload}
      onClose={onClose}
    >
      <p className="confirmation-record">
        <RecordName of={record} />
      </p>
      <p>{t(step === 'withdraw' && !isPublic ? 'step.recall.about' : `step.${step}.about`)}</p>
    </Confirmation>
  )
}

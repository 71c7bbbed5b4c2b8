import { Input, Radio } from 'antd'
import { useState } from 'react'
import { useMutation } from 'urql'

import type { Decision, WordFragment } from '../gql/graphql'
import { Confirmation } from '../shared/confirmation'
import { Field } from '../shared/field'
import { useMessage } from '../shared/speech'
import { ENDORSE } from './query'
import { RecordName, type AnyRecord } from './record'

const DECISIONS = ['ENDORSED', 'DECLINED'] as const satisfies readonly Decision[]

interface Props {
  project: AnyRecord
  /** The word that was given before. */
  word?: WordFragment | null
  reload: () => void
  onClose: (isDone: boolean) => void
}

/** Gives the own side's word on a project across the river, or gives it anew. */
export function EndorseDialog({ project, word, reload, onClose }: Props) {
  const t = useMessage()
  const [decision, setDecision] = useState<Decision>(word?.decision ?? 'ENDORSED')
  const [note, setNote] = useState(word?.note ?? '')
  const [, endorse] = useMutation(ENDORSE)
  const said = { decision, note: note.trim() || null }
  return (
    <Confirmation
      title={t('endorse.title')}
      act={t(`endorse.${decision}`)}
      isDanger={decision === 'DECLINED'}
      about={JSON.stringify(said)}
      attempt={(intent) =>
        endorse({
          input: { projectId: project.id, projectVersion: project.version, ...said, ...intent },
        })
      }
      reload={reload}
      onClose={onClose}
    >
      <p className="confirmation-record">
        <RecordName of={project} />
      </p>
      {word?.state === 'STALE' && <p>{t('endorse.stale')}</p>}
      <Radio.Group
        aria-label={t('endorse.decision')}
        className="confirmation-choices"
        value={decision}
        onChange={({ target }) => {
          setDecision(target.value as Decision)
        }}
        options={DECISIONS.map((value) => ({ value, label: t(`endorse.${value}`) }))}
      />
      <p className="soft">{t(`endorse.${decision}.about`)}</p>
      <Field label={t('endorse.note')}>
        {(wiring) => (
          <Input
            {...wiring}
            value={note}
            onChange={({ target }) => {
              setNote(target.value)
            }}
          />
        )}
      </Field>
    </Confirmation>
  )
}

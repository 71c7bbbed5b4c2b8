import { useMutation } from 'urql'

import { formOf, RecordName, standingOf, type AnyRecord } from '../publication/record'
import { Confirmation } from '../shared/confirmation'
import { useAddress, useMessage } from '../shared/speech'
import { Link } from 'react-router'
import { REVERT } from './history-query'
import type { Entry } from './replay'

interface Props {
  record: AnyRecord
  to: Entry
  reload: () => void
  onClose: (isDone: boolean) => void
}

/** Asks before a record is made to say again what it said in an earlier version. */
export function RevertDialog({ record, to, reload, onClose }: Props) {
  const t = useMessage()
  const address = useAddress()
  const [, revert] = useMutation(REVERT)
  const version = to.version ?? 0
  const standing = standingOf(record)
  const form = formOf(record)
  return (
    <Confirmation
      title={t('revert.to', { version })}
      act={t('revert.act')}
      remedy={form && <Link to={address(form)}>{t('record.edit')}</Link>}
      attempt={(intent) =>
        revert({ input: { id: record.id, version: record.version, to: version, ...intent } })
      }
      reload={reload}
      onClose={onClose}
    >
      <p className="confirmation-record">
        <RecordName of={record} />
      </p>
      <p>{t('revert.about', { version, next: record.version + 1 })}</p>
      {standing?.publication === 'PUBLISHED' && <p>{t('revert.public')}</p>}
      {standing?.archivedAt && <p>{t('revert.archived')}</p>}
    </Confirmation>
  )
}

import { useState } from 'react'
import { Link, useParams } from 'react-router'

import { kindOf, ownerOf, pageOf, RecordName, useRecordName } from '../publication/record'
import type { AnyRecord } from '../publication/record'
import { writesFor } from '../session/viewer'
import { PageHead } from '../shared/panel'
import { useAddress, useMessage } from '../shared/speech'
import { Answer, Missing, Refused } from '../shared/states'
import { useViewer } from '../work/viewer'
import { Entries } from './entries'
import './history.css'
import { useHistory, type History } from './read-history'
import { replay, type Entry } from './replay'
import { RevertDialog } from './revert-dialog'

/** All that was done to one record, with the way back to what it said. */
export function Component() {
  const { id = '' } = useParams()
  const { history, error, again } = useHistory(id)
  return (
    <Answer data={history} error={error} again={again}>
      {({ record, entries }) => {
        if (!record) return <Missing />
        if (error) return <Refused error={error} again={again} />
        return <Page record={record} entries={entries} again={again} />
      }}
    </Answer>
  )
}

function Page({ record, entries, again }: Required<History> & { again: () => void }) {
  const t = useMessage()
  const address = useAddress()
  const nameOf = useRecordName()
  const viewer = useViewer()
  const [target, setTarget] = useState<Entry>()
  const [said, setSaid] = useState('')
  const page = pageOf(record)
  const close = (isDone: boolean) => {
    setTarget(undefined)
    if (!isDone || !target) return
    setSaid(t('revert.done', { version: target.version ?? 0 }))
    again()
  }
  return (
    <>
      <PageHead
        title={<RecordName of={record} />}
        name={`${t('history.title')} · ${nameOf(record)} · ${t('frame.title')}`}
      >
        <p>
          {t('history.title')} · {t(`kind.${kindOf(record)}`)}
          {'code' in record && ` · ${record.code}`}
          {page && (
            <>
              {' · '}
              <Link to={address(page)}>{t('record.page')}</Link>
            </>
          )}
        </p>
      </PageHead>
      <p role="status" className="history-said">
        {said}
      </p>
      <Entries
        replayed={replay(entries)}
        current={record.version}
        revert={mayRevert(record) && writesFor(viewer, ownerOf(record)) ? setTarget : undefined}
      />
      {target && <RevertDialog record={record} to={target} reload={again} onClose={close} />}
    </>
  )
}

/** What came in a file is only replaced by another file. */
function mayRevert(record: AnyRecord): boolean {
  return record.__typename !== 'TradeDataset'
}

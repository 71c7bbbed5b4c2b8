import { useId } from 'react'
import { Link } from 'react-router'

import type { LoggedRecordsQuery } from '../gql/graphql'
import { ROLES } from '../account/roles'
import { known } from '../shared/choices'
import { Instant } from '../shared/instant'
import { Name } from '../shared/name'
import { useAddress, useMessage } from '../shared/speech'
import { SideTag } from '../shared/tags'
import { useViewer } from '../work/viewer'
import { accountIn, actorOf, happeningOf } from './happening'
import type { Entry } from './log'
import { actionInLog } from './log-choice'
import { LogChanges } from './log-changes'

type Logged = NonNullable<LoggedRecordsQuery['nodes'][number]>

/** One entry: when, who, what was done to what, and what changed. */
export function LogEntry({ entry, record }: { entry: Entry; record?: Logged }) {
  const t = useMessage()
  const viewer = useViewer()
  const id = useId()
  const happening = happeningOf(entry)
  const { action, kind, side, version } = entry
  return (
    <li>
      <div className="log-when">
        <Instant at={entry.at} grain="second" />
        <Actor entry={entry} />
      </div>
      <div className="log-what">
        <div className="log-deed">
          <strong id={id}>
            {happening ? t(`log.happening.${happening}`) : t(actionInLog(action))}
          </strong>
          {kind && <span className="tag">{t(`kind.${kind}`)}</span>}
          {viewer.side === null &&
            (side ? <SideTag side={side} /> : <span className="tag">{t('log.operator')}</span>)}
          {version !== null && <span className="soft small">{t('log.version', { version })}</span>}
        </div>
        {happening && happening !== 'SIGNED_IN' && <div>{accountIn(entry)}</div>}
        {record && (
          <div>
            <RecordName record={record} />
          </div>
        )}
        <LogChanges entry={entry} labelledBy={id} />
      </div>
    </li>
  )
}

function Actor({ entry }: { entry: Entry }) {
  const t = useMessage()
  const role = known(ROLES, entry.actorRole ?? undefined)
  const name = actorOf(entry)
  if (!name) {
    return <span className="soft">{t(happeningOf(entry) ? 'log.anybody' : 'log.program')}</span>
  }
  return (
    <span>
      {name} {role && <span className="soft small">{t(`account.role.${role}`)}</span>}
    </span>
  )
}

/** Pages that show a record to those who may see it. */
const PAGES: Partial<Record<Logged['__typename'], string>> = {
  Project: '/projects',
  Enterprise: '/enterprises',
}

function RecordName({ record }: { record: Logged }) {
  const address = useAddress()
  const code = 'code' in record ? record.code : null
  const name = 'name' in record ? record.name : 'title' in record ? record.title : null
  const page = PAGES[record.__typename]
  const said = name ? <Name of={name} /> : code
  return (
    <>
      {page && code ? <Link to={address(`${page}/${code}`)}>{said}</Link> : said}{' '}
      {name && <span className="soft small">{code}</span>}
    </>
  )
}

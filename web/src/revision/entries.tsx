import { Button } from 'antd'
import { useIntl } from 'react-intl'

import { useChoices } from '../shared/choices'
import { Instant } from '../shared/instant'
import { useMessage } from '../shared/speech'
import { Nothing } from '../shared/states'
import { Changes } from './changes'
import { useNames, type NamesOf } from './names'
import type { Entry, Replayed } from './replay'

/** So many entries are shown at first, and more at a time. */
const STEP = 20

interface Props {
  /** Latest first. */
  replayed: Replayed[]
  /** The version of the record now. */
  current: number
  /** Asks to go back to what an entry made; missing where the viewer may not. */
  revert?: (to: Entry) => void
}

/** The entries of a history, each with who, when and what. */
export function Entries({ replayed, current, revert }: Props) {
  const t = useMessage()
  const { one, choose } = useChoices()
  const count = Number(one('shown')) || STEP
  const shown = replayed.slice(0, count)
  const names = useNames(shown.flatMap(({ before, after }) => [before, after]))
  if (replayed.length === 0) return <Nothing say={t('history.none')} />
  return (
    <>
      <ol className="timeline history">
        {shown.map((one) => (
          <EntryOf key={one.entry.seq} of={one} names={names} current={current} revert={revert} />
        ))}
      </ol>
      {replayed.length > count && (
        <Button
          onClick={() => {
            choose({ shown: String(count + STEP) })
          }}
        >
          {t('history.more', { count: replayed.length - count })}
        </Button>
      )}
    </>
  )
}

interface EntryProps extends Pick<Props, 'current' | 'revert'> {
  of: Replayed
  names: NamesOf
}

function EntryOf({ of, names, current, revert }: EntryProps) {
  const t = useMessage()
  const { action, version, at } = of.entry
  const isBeginning = action === 'CREATE' || action === 'SEED'
  return (
    <li>
      <article className="panel">
        <div className="panel-head">
          <h2>
            {t(`action.${action}`)}
            {version != null && (
              <span className="soft small"> {t('record.version', { version })}</span>
            )}
          </h2>
          <span className="soft small">
            <Who of={of.entry} /> · <Instant at={at} />
          </span>
        </div>
        {isBeginning ? (
          <details className="behind">
            <summary>{t('history.beginning')}</summary>
            <Changes of={of} names={names} />
          </details>
        ) : (
          <Changes of={of} names={names} />
        )}
        {revert && version != null && version !== current && (
          <Button
            size="small"
            className="spaced"
            onClick={() => {
              revert(of.entry)
            }}
          >
            {t('revert.to', { version })}
          </Button>
        )}
      </article>
    </li>
  )
}

function Who({ of: { actorName, actorRole } }: { of: Entry }) {
  const t = useMessage()
  const intl = useIntl()
  if (!actorName) return t('log.program')
  const id = `within.account.role.${actorRole ?? ''}`
  const role = id in intl.messages ? intl.formatMessage({ id }) : actorRole
  return role ? t('history.person', { name: actorName, role }) : actorName
}

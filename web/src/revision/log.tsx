import { Button } from 'antd'
import { useQuery } from 'urql'

import type { LogQuery } from '../gql/graphql'
import { useChoices } from '../shared/choices'
import { useFigures } from '../shared/figure'
import { useClock } from '../shared/instant'
import { Pager, usePage } from '../shared/pager'
import { PageHead } from '../shared/panel'
import { useMessage } from '../shared/speech'
import { Answer, Nothing } from '../shared/states'
import { LOG_KEYS, logFilterOf } from './log-choice'
import { LogEntry } from './log-entry'
import { LogFilters } from './log-filters'
import { LOG, LOGGED_RECORDS } from './log-query'
import './log.css'

export type Entry = LogQuery['revisions']['nodes'][number]

/** The log, for auditors: who did what and when, and what became of it. */
export function Component() {
  const t = useMessage()
  const figures = useFigures()
  const choices = useChoices()
  const filter = logFilterOf(choices, useClock())
  const variables = { filter, ...usePage() }
  const [{ data, error, fetching }, ask] = useQuery({
    query: LOG,
    variables,
    requestPolicy: 'cache-and-network',
  })
  const again = () => {
    ask({ requestPolicy: 'network-only' })
  }
  return (
    <>
      <PageHead title={t('log.title')} name={`${t('log.title')} · ${t('frame.title')}`}>
        <p>{t('log.about')}</p>
      </PageHead>
      <LogFilters />
      <section aria-label={t('list.results')}>
        <Answer data={data?.revisions} error={error} again={again} isLate={fetching}>
          {({ nodes, totalCount, pageInfo }) => (
            <>
              <p role="status" className="list-count">
                {t('log.found', { count: totalCount, shown: figures.count(totalCount) })}
              </p>
              {nodes.length === 0 ? <NoEntries /> : <Entries entries={nodes} />}
              <Pager at={pageInfo} />
            </>
          )}
        </Answer>
      </section>
    </>
  )
}

function Entries({ entries }: { entries: Entry[] }) {
  const ids = [...new Set(entries.flatMap(({ recordId }) => recordId ?? []))]
  const [{ data }] = useQuery({
    query: LOGGED_RECORDS,
    variables: { ids },
    pause: ids.length === 0,
  })
  const records = new Map(data?.nodes.flatMap((record) => (record ? [[record.id, record]] : [])))
  return (
    <ol className="panel log">
      {entries.map((entry) => (
        <LogEntry
          key={`${entry.side ?? ''}-${entry.seq}`}
          entry={entry}
          record={records.get(entry.recordId ?? '')}
        />
      ))}
    </ol>
  )
}

function NoEntries() {
  const t = useMessage()
  const { choose } = useChoices()
  return (
    <Nothing say={t('log.none')}>
      <Button
        onClick={() => {
          choose(Object.fromEntries(LOG_KEYS.map((key) => [key, undefined])))
        }}
      >
        {t('list.clear')}
      </Button>
    </Nothing>
  )
}

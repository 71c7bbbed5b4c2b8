import { useQuery } from 'urql'

import type { TradeDatasetChangesQuery } from '../gql/graphql'
import { useReading } from '../session/viewer'
import { useFigures } from '../shared/figure'
import { Name } from '../shared/name'
import { Pager, usePage } from '../shared/pager'
import { useMessage } from '../shared/speech'
import { Answer } from '../shared/states'
import { DATASET_CHANGES } from './query'

type Answered = NonNullable<NonNullable<TradeDatasetChangesQuery['tradeDataset']>['changes']>
type Change = Answered['nodes'][number]

/** The figures in which two releases differ, by month, direction and chapter. */
export function DatasetChanges({ id, since }: { id: string; since: string }) {
  const t = useMessage()
  const [{ data, error, fetching }, again] = useQuery({
    query: DATASET_CHANGES,
    requestPolicy: useReading(),
    variables: { id, since, ...usePage() },
  })
  return (
    <Answer
      data={data?.tradeDataset?.changes ?? undefined}
      error={error}
      again={again}
      isLate={fetching}
    >
      {({ nodes, totalCount, pageInfo }) => (
        <>
          <p role="status" className="soft small">
            {t('dataset.changes.found', { count: totalCount })}
          </p>
          {nodes.length > 0 && <Table changes={nodes} />}
          <Pager at={pageInfo} />
        </>
      )}
    </Answer>
  )
}

function Table({ changes }: { changes: Change[] }) {
  const t = useMessage()
  return (
    <div className="table-hold" tabIndex={0} role="region" aria-label={t('dataset.changes')}>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{t('trade.month')}</th>
            <th scope="col" className="words">
              {t('dataset.direction')}
            </th>
            <th scope="col" className="words">
              {t('dimension.HS2')}
            </th>
            <th scope="col" className="words">
              {t('dataset.change')}
            </th>
            <th scope="col">{t('dataset.before')}</th>
            <th scope="col">{t('dataset.after')}</th>
            <th scope="col">{t('figures.difference')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <Row
              key={[change.month, change.direction, change.hsChapter, currencyOf(change)].join()}
              change={change}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function currencyOf({ before, after }: Change): string | undefined {
  return (after ?? before)?.value?.currency
}

function Row({ change }: { change: Change }) {
  const t = useMessage()
  const figures = useFigures()
  const { month, direction, hsChapter, hsChapterName, kind, before, after } = change
  const currency = currencyOf(change)
  const amount = (sum: Change['before']) => Number(sum?.value?.amount ?? 0)
  const difference = amount(after) - amount(before)
  return (
    <tr>
      <th scope="row">{month && figures.month(month)}</th>
      <td className="words">{t(direction === 'EXPORT' ? 'trade.exports' : 'trade.imports')}</td>
      <td className="words">
        {hsChapter} {hsChapterName && <Name of={hsChapterName} />}
      </td>
      <td className="words">{t(`datasetChange.${kind}`)}</td>
      <td>{before?.value ? figures.full(before.value) : '—'}</td>
      <td>{after?.value ? figures.full(after.value) : '—'}</td>
      <td>
        {currency &&
          `${difference > 0 ? '+' : ''}${figures.full({ amount: String(difference), currency })}`}
      </td>
    </tr>
  )
}

import { useIntl } from 'react-intl'
import { useQuery } from 'urql'

import type { DatasetLineFragment, DatasetStatus, TradeDatasetFilter } from '../gql/graphql'
import { useReading } from '../session/viewer'
import { allKnown, useChoices, type Choices } from '../shared/choices'
import { Facet, Facets, SideFacet } from '../shared/facet'
import { useFigures } from '../shared/figure'
import { Pager, usePage } from '../shared/pager'
import { PageHead } from '../shared/panel'
import { SIDES } from '../shared/side'
import { useMessage } from '../shared/speech'
import { Answer, Nothing } from '../shared/states'
import { Synthetic } from '../shared/synthetic'
import { SideTag } from '../shared/tags'
import './dataset.css'
import { DatasetLink, StatusTag, useMonths } from './parts'
import { DATASETS } from './query'

const STATUSES = [
  'CURRENT',
  'SUPERSEDED',
  'LOADED',
  'WITHDRAWN',
] as const satisfies readonly DatasetStatus[]
const KINDS = ['reported', 'synthetic'] as const

/** The releases that the address asks for. */
function filterOf({ all }: Choices): TradeDatasetFilter {
  const kinds = allKnown(KINDS, all('kind'))
  return {
    reporters: allKnown(SIDES, all('reporter')),
    statuses: allKnown(STATUSES, all('status')),
    ...(kinds.length === 1 && { synthetic: kinds[0] === 'synthetic' }),
  }
}

/** Every release of trade figures that a reader may see. */
export function Component() {
  const t = useMessage()
  const figures = useFigures()
  const [{ data, error, fetching }, again] = useQuery({
    query: DATASETS,
    variables: { filter: filterOf(useChoices()), ...usePage() },
    requestPolicy: useReading(),
  })
  return (
    <>
      <PageHead title={t('datasets.title')} name={`${t('datasets.title')} · ${t('frame.title')}`}>
        <p>{t('datasets.about')}</p>
      </PageHead>
      <div className="list">
        <Narrowing />
        <section aria-label={t('list.results')}>
          <Answer data={data?.tradeDatasets} error={error} again={again} isLate={fetching}>
            {({ nodes, totalCount, pageInfo }) => (
              <>
                <div className="list-head">
                  <span role="status">
                    {t('datasets.found', { count: totalCount, shown: figures.count(totalCount) })}
                  </span>
                </div>
                {nodes.length === 0 ? (
                  <Nothing say={t('datasets.none')} />
                ) : (
                  <Table datasets={nodes} />
                )}
                <Pager at={pageInfo} />
              </>
            )}
          </Answer>
        </section>
      </div>
    </>
  )
}

/** What the list can be narrowed down by. */
function Narrowing() {
  const t = useMessage()
  return (
    <Facets>
      <SideFacet legend={t('trade.reporter')} of="reporter" />
      <Facet
        legend={t('dataset.status')}
        of="status"
        options={STATUSES.map((value) => ({ value, label: t(`datasetStatus.${value}`) }))}
      />
      <Facet
        legend={t('dataset.kind')}
        of="kind"
        options={KINDS.map((value) => ({ value, label: t(`dataset.${value}`) }))}
      />
    </Facets>
  )
}

function Table({ datasets }: { datasets: DatasetLineFragment[] }) {
  const t = useMessage()
  const intl = useIntl()
  const figures = useFigures()
  const say = useMonths()
  return (
    <div className="panel table-hold" tabIndex={0} role="region" aria-label={t('datasets.title')}>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{t('dataset.title')}</th>
            <th scope="col" className="words">
              {t('trade.reporter')}
            </th>
            <th scope="col" className="words">
              {t('dataset.period')}
            </th>
            <th scope="col" className="words">
              {t('dataset.released')}
            </th>
            <th scope="col">{t('dataset.rows')}</th>
            <th scope="col" className="words">
              {t('dataset.status')}
            </th>
          </tr>
        </thead>
        <tbody>
          {datasets.map((dataset) => (
            <tr key={dataset.id}>
              <th scope="row">
                <DatasetLink of={dataset} />
                <div className="tags small soft">
                  {dataset.code}
                  {dataset.synthetic && <Synthetic />}
                </div>
              </th>
              <td className="words">
                <SideTag side={dataset.reporter} />
              </td>
              <td className="words">{dataset.period && say([dataset.period])}</td>
              <td className="words">
                {intl.formatDate(dataset.releasedAt, { dateStyle: 'medium' })}
              </td>
              <td>{figures.exact(dataset.rowCount)}</td>
              <td className="words">
                <StatusTag status={dataset.status} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

import { Link, useParams } from 'react-router'
import { useQuery } from 'urql'

import type { TradeDatasetQuery } from '../gql/graphql'
import { useReading } from '../session/viewer'
import { known } from '../shared/choices'
import { Name, useName } from '../shared/name'
import { PageHead, Panel } from '../shared/panel'
import { SIDES } from '../shared/side'
import { Sources } from '../shared/sources'
import { useAddress, useMessage } from '../shared/speech'
import { Answer, Missing } from '../shared/states'
import { Synthetic } from '../shared/synthetic'
import { SideTag } from '../shared/tags'
import { DatasetActions } from './actions'
import './dataset.css'
import { DatasetFacts } from './facts'
import { DatasetLink, StatusTag, useMonths } from './parts'
import { DATASET } from './query'
import { Since } from './since'

export type Dataset = NonNullable<TradeDatasetQuery['tradeDataset']>

/** One release of trade figures: what it is, what it changed, and what took its place. */
export function Component() {
  const { side, code = '' } = useParams()
  const reporter = known(SIDES, side?.toUpperCase())
  const [{ data, error }, again] = useQuery({
    query: DATASET,
    variables: { reporter: reporter ?? 'CN', code },
    pause: !reporter,
    requestPolicy: useReading(),
  })
  if (!reporter) return <Missing />
  const reload = () => {
    again({ requestPolicy: 'network-only' })
  }
  return (
    <Answer data={data} error={error} again={reload}>
      {({ tradeDataset }) =>
        tradeDataset ? <Page dataset={tradeDataset} reload={reload} /> : <Missing />
      }
    </Answer>
  )
}

function Page({ dataset, reload }: { dataset: Dataset; reload: () => void }) {
  const t = useMessage()
  const read = useName()
  const address = useAddress()
  const { title, code, reporter, status, synthetic, source } = dataset
  return (
    <>
      <nav className="trail" aria-label={t('frame.trail')}>
        <Link to={address('/datasets')}>{t('datasets.title')}</Link>{' '}
        <span aria-hidden="true">›</span> {code}
      </nav>
      <PageHead title={<Name of={title} />} name={`${read(title)} · ${t('frame.title')}`}>
        <div className="tags spaced">
          <SideTag side={reporter} />
          <StatusTag status={status} />
          {synthetic && <Synthetic />}
        </div>
      </PageHead>
      <DatasetActions dataset={dataset} reload={reload} />
      <div className="columns">
        <Panel title={t('facts')} width="half">
          <DatasetFacts dataset={dataset} />
        </Panel>
        <div className="half stack">
          <Panel title={t('dataset.place')}>
            <Neighbours dataset={dataset} />
          </Panel>
          <Panel title={t('sources.title')}>
            <Sources sources={source ? [source] : []} />
          </Panel>
        </div>
        <Panel title={t('dataset.changes')}>
          <Since dataset={dataset} />
        </Panel>
      </div>
    </>
  )
}

/** What this release took the place of, and what took its place. */
function Neighbours({ dataset: { supersedes, supersededBy } }: { dataset: Dataset }) {
  const t = useMessage()
  if (supersedes.length + supersededBy.length === 0) {
    return <p className="soft">{t('dataset.alone')}</p>
  }
  return (
    <>
      <Releases title={t('dataset.supersededBy')} releases={supersededBy} />
      <Releases title={t('dataset.supersedes')} releases={supersedes} />
    </>
  )
}

function Releases({ title, releases }: { title: string; releases: Dataset['supersedes'] }) {
  const say = useMonths()
  if (releases.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className="plain dataset-others">
        {releases.map((release) => (
          <li key={release.id}>
            <DatasetLink of={release} />
            <span className="soft small">
              {release.code} · {release.period && say([release.period])}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

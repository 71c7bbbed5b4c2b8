import { Link, useParams } from 'react-router'
import { useQuery } from 'urql'

import type { ClusterSummaryQuery } from '../gql/graphql'
import { useReading } from '../session/viewer'
import { Name } from '../shared/name'
import { Panel } from '../shared/panel'
import { ACROSS } from '../shared/side'
import { useAddress, useMessage } from '../shared/speech'
import { Answer, Missing } from '../shared/states'
import { SideTag } from '../shared/tags'
import { GroupHead } from '../summary/group-head'
import { More } from '../summary/more'
import { Summary } from '../summary/summary'
import { useQuestion } from '../trade/question'
import { CLUSTER_SUMMARY } from './query'

/** One cluster: what both banks have in it together. */
export function Component() {
  const t = useMessage()
  const { code = '' } = useParams()
  const question = useQuestion()
  const { period, currency, reporter } = question
  const [{ data, error }, again] = useQuery({
    query: CLUSTER_SUMMARY,
    variables: {
      code,
      period: period ?? { from: '', to: '' },
      currency,
      filter: { reporter },
      others: { reporter: ACROSS[reporter] },
    },
    pause: !period,
    requestPolicy: useReading(),
  })
  return (
    <Answer data={data} error={error} again={again}>
      {({ clusterSummary: summary, others }) => {
        if (!summary) return <Missing />
        const { cluster } = summary
        return (
          <>
            <GroupHead
              list="/clusters"
              title={t('clusters.title')}
              name={cluster.name}
              question={question}
            />
            <Summary
              summary={summary}
              others={others?.trade}
              question={question}
              narrow={{ cluster: cluster.code }}
              projects={cluster.projects.nodes}
              enterprises={cluster.sectors.flatMap(({ enterprises }) => enterprises.nodes)}
              sectors={cluster.sectors.map(({ code }) => code)}
              more={
                <More
                  total={cluster.projects.totalCount}
                  shown={cluster.projects.nodes.length}
                  query={`cluster=${cluster.code}`}
                />
              }
            >
              <Members cluster={cluster} />
            </Summary>
          </>
        )
      }}
    </Answer>
  )
}

type Cluster = NonNullable<ClusterSummaryQuery['clusterSummary']>['cluster']

/** Of what a cluster is made, on both banks. */
function Members({ cluster }: { cluster: Cluster }) {
  const t = useMessage()
  const address = useAddress()
  return (
    <Panel title={t('cluster.members')}>
      <div className="both">
        <div>
          <h3>{t('sectors.title')}</h3>
          <ul className="points">
            {cluster.sectors.map(({ id, code, name }) => (
              <li key={id}>
                <Link to={address(`/sectors/${code}`)}>
                  <Name of={name} />
                </Link>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{t('zones.title')}</h3>
          {cluster.zones.nodes.length === 0 && <p className="soft">{t('zones.none')}</p>}
          <ul className="points">
            {cluster.zones.nodes.map(({ id, side, name }) => (
              <li key={id}>
                <Name of={name} /> <SideTag side={side} />
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{t('cluster.leaders')}</h3>
          {cluster.chainLeaderPosts.length === 0 && (
            <p className="soft">{t('cluster.leaders.none')}</p>
          )}
          <ul className="points">
            {cluster.chainLeaderPosts.map(({ side, title }) => (
              <li key={side}>
                <Name of={title} /> <SideTag side={side} />
              </li>
            ))}
          </ul>
        </div>
      </div>
    </Panel>
  )
}

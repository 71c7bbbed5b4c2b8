import { useQuery } from 'urql'

import { useReading } from '../session/viewer'
import { PageHead } from '../shared/panel'
import { useAddress, useMessage } from '../shared/speech'
import { Answer } from '../shared/states'
import { SummaryCards } from '../summary/summary-cards'
import { useQuestion } from '../trade/question'
import { Ways } from '../trade/ways'
import { CLUSTER_SUMMARIES } from './query'

/** All clusters, each with what it comes to. */
export function Component() {
  const t = useMessage()
  const address = useAddress()
  const question = useQuestion()
  const { period, currency, reporter } = question
  const [{ data, error }, again] = useQuery({
    query: CLUSTER_SUMMARIES,
    variables: { period: period ?? { from: '', to: '' }, currency, filter: { reporter } },
    pause: !period,
    requestPolicy: useReading(),
  })
  return (
    <>
      <PageHead
        title={t('clusters.title')}
        name={`${t('clusters.title')} · ${t('frame.title')}`}
        ways={<Ways question={question} />}
      >
        <p>{t('clusters.about')}</p>
      </PageHead>
      <Answer data={data?.clusterSummaries} error={error} again={again}>
        {(summaries) => (
          <SummaryCards
            cards={summaries.map(({ cluster, ...rest }) => ({
              ...rest,
              id: cluster.id,
              to: address(`/clusters/${cluster.code}`),
              name: cluster.name,
              note: t('count.sectors', { count: cluster.sectors.length }),
            }))}
          />
        )}
      </Answer>
    </>
  )
}

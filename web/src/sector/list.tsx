import { useQuery } from 'urql'

import { useReading } from '../session/viewer'
import { Name } from '../shared/name'
import { PageHead } from '../shared/panel'
import { useAddress, useMessage } from '../shared/speech'
import { Answer } from '../shared/states'
import { SummaryCards } from '../summary/summary-cards'
import { useQuestion } from '../trade/question'
import { Ways } from '../trade/ways'
import { SECTOR_SUMMARIES } from './query'

/** All sectors, each with what it comes to. */
export function Component() {
  const t = useMessage()
  const address = useAddress()
  const question = useQuestion()
  const { period, currency, reporter } = question
  const [{ data, error }, again] = useQuery({
    query: SECTOR_SUMMARIES,
    variables: { period: period ?? { from: '', to: '' }, currency, filter: { reporter } },
    pause: !period,
    requestPolicy: useReading(),
  })
  return (
    <>
      <PageHead
        title={t('sectors.title')}
        name={`${t('sectors.title')} · ${t('frame.title')}`}
        ways={<Ways question={question} />}
      >
        <p>{t('sectors.about')}</p>
      </PageHead>
      <Answer data={data?.sectorSummaries} error={error} again={again}>
        {(summaries) => (
          <SummaryCards
            cards={summaries.map(({ sector, ...rest }) => ({
              ...rest,
              id: sector.id,
              to: address(`/sectors/${sector.code}`),
              name: sector.name,
              note: sector.cluster && <Name of={sector.cluster.name} />,
            }))}
          />
        )}
      </Answer>
    </>
  )
}

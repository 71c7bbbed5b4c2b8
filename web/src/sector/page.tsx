import { Link, useParams } from 'react-router'
import { useQuery } from 'urql'

import { useReading } from '../session/viewer'
import { Name } from '../shared/name'
import { ACROSS } from '../shared/side'
import { useAddress, useMessage } from '../shared/speech'
import { Answer, Missing } from '../shared/states'
import { GroupHead } from '../summary/group-head'
import { More } from '../summary/more'
import { Summary } from '../summary/summary'
import { useQuestion } from '../trade/question'
import { SECTOR_SUMMARY } from './query'

/** One sector on both banks. */
export function Component() {
  const t = useMessage()
  const address = useAddress()
  const { code = '' } = useParams()
  const question = useQuestion()
  const { period, currency, reporter } = question
  const [{ data, error }, again] = useQuery({
    query: SECTOR_SUMMARY,
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
      {({ sectorSummary: summary, others }) => {
        if (!summary) return <Missing />
        const { sector } = summary
        return (
          <>
            <GroupHead
              list="/sectors"
              title={t('sectors.title')}
              name={sector.name}
              question={question}
            >
              <p>
                {sector.cluster && (
                  <>
                    {t('project.cluster')}:{' '}
                    <Link to={address(`/clusters/${sector.cluster.code}`)}>
                      <Name of={sector.cluster.name} />
                    </Link>
                  </>
                )}
              </p>
              <div className="tags spaced">
                {sector.externalCodes.map(({ scheme, code }) => (
                  <span className="tag" key={scheme + code}>
                    {t(`scheme.${scheme}`)} {code}
                  </span>
                ))}
              </div>
            </GroupHead>
            <Summary
              summary={summary}
              others={others?.trade}
              question={question}
              narrow={{ sector: sector.code }}
              projects={sector.projects.nodes}
              enterprises={sector.enterprises.nodes}
              sectors={[sector.code]}
              more={
                <More
                  total={sector.projects.totalCount}
                  shown={sector.projects.nodes.length}
                  query={`sector=${sector.code}`}
                />
              }
            />
          </>
        )
      }}
    </Answer>
  )
}

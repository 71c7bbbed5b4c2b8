import type { CSSProperties } from 'react'
import { Link } from 'react-router'
import { useQuery } from 'urql'

import { useReading } from '../session/viewer'
import { useFigures } from '../shared/figure'
import { Name } from '../shared/name'
import { useAddress, useMessage } from '../shared/speech'
import { Answer } from '../shared/states'
import { STAGES } from '../project/stages'
import type { Period } from '../trade/period'
import { SECTORS_BY_STAGE } from './query'

/** How strongly the cell with the most projects is coloured, in percent. */
const STRONGEST = 45

/** How many projects each sector has at each stage; every number leads to them. */
export function SectorsByStage({ period }: { period: Period }) {
  const t = useMessage()
  const figures = useFigures()
  const address = useAddress()
  const [{ data, error }, again] = useQuery({
    query: SECTORS_BY_STAGE,
    variables: { period },
    requestPolicy: useReading(),
  })
  return (
    <Answer data={data?.sectorSummaries} error={error} again={again}>
      {(summaries) => {
        const counts = summaries.flatMap(({ projects }) =>
          projects.byStage.map(({ count }) => count),
        )
        const most = Math.max(1, ...counts)
        return (
          <div
            className="table-hold"
            tabIndex={0}
            role="region"
            aria-label={t('overview.sectorsByStage')}
          >
            <table className="figures heat">
              <thead>
                <tr>
                  <th scope="col">{t('project.sector')}</th>
                  {STAGES.map((stage) => (
                    <th key={stage} scope="col">
                      {t(`stage.${stage}`)}
                    </th>
                  ))}
                  <th scope="col">{t('count.all')}</th>
                </tr>
              </thead>
              <tbody>
                {summaries.map(({ sector, projects }) => (
                  <tr key={sector.id}>
                    <th scope="row">
                      <Link to={address(`/sectors/${sector.code}`)}>
                        <Name of={sector.name} />
                      </Link>
                    </th>
                    {STAGES.map((stage) => {
                      const count = projects.byStage.find(({ of }) => of === stage)?.count ?? 0
                      const share = { '--share': (count / most) * STRONGEST } as CSSProperties
                      return (
                        <td key={stage}>
                          {count > 0 ? (
                            <Link
                              to={address(`/projects?sector=${sector.code}&stage=${stage}`)}
                              style={share}
                            >
                              {figures.count(count)}
                            </Link>
                          ) : (
                            <span className="zero">–</span>
                          )}
                        </td>
                      )
                    })}
                    <td>{figures.count(projects.total)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )
      }}
    </Answer>
  )
}

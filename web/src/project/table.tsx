import { Link } from 'react-router'

import type { ProjectLineFragment } from '../gql/graphql'
import { useFigures } from '../shared/figure'
import { Name } from '../shared/name'
import { useAddress, useMessage } from '../shared/speech'
import { SideTag, StageTag } from '../shared/tags'
import { CompareChoice } from './compare-choice'

/** Projects below each other, for comparing. */
export function ProjectTable({ projects }: { projects: ProjectLineFragment[] }) {
  const t = useMessage()
  const figures = useFigures()
  const address = useAddress()
  if (projects.length === 0) return null
  return (
    <div className="panel table-hold" tabIndex={0} role="region" aria-label={t('projects.title')}>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{t('project.name')}</th>
            <th scope="col" className="words">
              {t('project.side')}
            </th>
            <th scope="col" className="words">
              {t('project.stage')}
            </th>
            <th scope="col" className="words">
              {t('project.sector')}
            </th>
            <th scope="col">{t('project.plannedInvestment')}</th>
            <th scope="col">{t('compare.column')}</th>
          </tr>
        </thead>
        <tbody>
          {projects.map(({ id, code, name, side, stage, sector, plannedInvestment }) => (
            <tr key={id}>
              <th scope="row">
                <Link to={address(`/projects/${code}`)}>
                  <Name of={name} />
                </Link>
                <div className="soft small">{code}</div>
              </th>
              <td className="words">
                <SideTag side={side} />
              </td>
              <td className="words">
                <StageTag stage={stage} />
              </td>
              <td className="words">{sector && <Name of={sector.name} />}</td>
              <td>{plannedInvestment ? figures.brief(plannedInvestment) : '—'}</td>
              <td>
                <CompareChoice code={code} name={name} isBare />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

import { Link } from 'react-router'

import type { ProjectLineFragment } from '../gql/graphql'
import { Name } from '../shared/name'
import { useAddress, useMessage } from '../shared/speech'
import { SideTag, StageTag } from '../shared/tags'
import { CompareChoice } from './compare-choice'
import './project.css'

interface Props {
  projects: ProjectLineFragment[]
  /** Whether they can be chosen to be compared. */
  isComparable?: boolean
}

/** Projects side by side, each a card. */
export function ProjectCards({ projects, isComparable }: Props) {
  const t = useMessage()
  const address = useAddress()
  return (
    <ul className="cards">
      {projects.map(({ id, code, name, side, stage, standing, sector, place, inJointLibrary }) => (
        <li key={id}>
          <article className="panel card">
            <div className="card-head">
              <span className="soft small">{code}</span>
              {isComparable && <CompareChoice code={code} name={name} />}
            </div>
            <h2>
              <Link className="whole" to={address(`/projects/${code}`)}>
                <Name of={name} />
              </Link>
            </h2>
            <span className="soft small">
              {sector && <Name of={sector.name} />}
              {sector && place && ' · '}
              {place && <Name of={place.name} />}
            </span>
            <div className="tags">
              <SideTag side={side} />
              <StageTag stage={stage} />
              {standing !== 'ACTIVE' && <span className="tag">{t(`standing.${standing}`)}</span>}
              {inJointLibrary && <span className="tag joint">{t('project.joint')}</span>}
            </div>
          </article>
        </li>
      ))}
    </ul>
  )
}

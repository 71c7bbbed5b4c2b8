import { Link } from 'react-router'

import { useFigures } from '../shared/figure'
import { Name } from '../shared/name'
import { useAddress, useMessage } from '../shared/speech'
import { SideTag } from '../shared/tags'
import type { Project } from './page'

/** The enterprises that take part in a project. */
export function Participants({ participants }: { participants: Project['participants']['nodes'] }) {
  const t = useMessage()
  const figures = useFigures()
  const address = useAddress()
  if (participants.length === 0) return <p className="soft">{t('project.participants.none')}</p>
  return (
    <ul className="plain">
      {participants.map(({ id, enterprise, enterpriseSide, role, sharePercent }) => (
        <li key={id}>
          {enterprise ? (
            <Link to={address(`/enterprises/${enterprise.code}`)}>
              <Name of={enterprise.name} />
            </Link>
          ) : (
            <span className="soft">{t('enterprise.hidden')}</span>
          )}
          <div className="tags">
            <SideTag side={enterpriseSide} />
            <span className="tag">{t(`role.${role}`)}</span>
            {sharePercent && <span className="tag">{figures.percent(sharePercent)}</span>}
          </div>
        </li>
      ))}
    </ul>
  )
}

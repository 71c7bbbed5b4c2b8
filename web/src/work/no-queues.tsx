import { Link } from 'react-router'

import type { Role } from '../gql/graphql'
import { useAddress, useMessage } from '../shared/speech'
import { Nothing } from '../shared/states'
import { ROOMS } from './rooms'

/** Nothing is ever handed to this role; the pages that are there for it. */
export function NoQueues({ role }: { role: Role }) {
  const t = useMessage()
  const address = useAddress()
  const rooms = ROOMS.filter(({ path, roles }) => path !== '' && roles?.includes(role))
  return (
    <div className="panel">
      <Nothing say={t(rooms.length > 0 ? 'work.none.rooms' : 'work.none.reader')}>
        <ul className="work-ways">
          {rooms.map(({ path, title }) => (
            <li key={path}>
              <Link to={address(`/work${path}`)}>{t(title)}</Link>
            </li>
          ))}
          <li>
            <Link to={address('/projects')}>{t('work.toProjects')}</Link>
          </li>
        </ul>
      </Nothing>
    </div>
  )
}

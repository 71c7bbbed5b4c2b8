import { Link } from 'react-router'

import type { EnterpriseNameFragment } from '../gql/graphql'
import { Name } from '../shared/name'
import { useAddress } from '../shared/speech'
import { SideTag } from '../shared/tags'

/** Enterprises by name, each leading to its page. */
export function EnterpriseNames({ enterprises }: { enterprises: EnterpriseNameFragment[] }) {
  const address = useAddress()
  return (
    <ul className="cards names">
      {enterprises.map(({ id, code, side, name }) => (
        <li key={id}>
          <Link to={address(`/enterprises/${code}`)}>
            <Name of={name} />
          </Link>{' '}
          <SideTag side={side} />
        </li>
      ))}
    </ul>
  )
}

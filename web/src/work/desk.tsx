import { App } from 'antd'
import { IntlProvider, useIntl } from 'react-intl'
import { Navigate, NavLink, Outlet, useLoaderData, useLocation } from 'react-router'

import { doorTo } from '../session/next'
import { useSession, type Viewer } from '../session/viewer'
import { SessionWatch } from '../session/watch'
import { isLanguage, loadWorkMessages, type Messages } from '../shared/language'
import { useAddress, useMessage } from '../shared/speech'
import { Refused, Waiting } from '../shared/states'
import { ROOMS } from './rooms'
import './work.css'

export async function loader({ params: { language } }: { params: { language?: string } }) {
  return loadWorkMessages(isLanguage(language) ? language : 'zh')
}

/** The only page of somebody who must set a second factor up. */
const OWN_ACCOUNT = '/work/account'

/** What stands around the pages of those who are signed in; it leads others to signing in. */
export function Component() {
  const messages = useLoaderData<Messages>()
  const intl = useIntl()
  const address = useAddress()
  const { pathname, search } = useLocation()
  const { viewer, isKnown, error, again } = useSession()
  if (!isKnown) return <Waiting />
  if (!viewer && error) return <Refused error={error} again={again} />
  if (!viewer) return <Navigate replace to={doorTo(address, pathname + search)} />
  if (viewer.mustEnrolSecondFactor && pathname !== address(OWN_ACCOUNT)) {
    return <Navigate replace to={address(OWN_ACCOUNT)} />
  }
  return (
    <IntlProvider locale={intl.locale} messages={{ ...intl.messages, ...messages } as Messages}>
      <App component={false}>
        <div className="desk">
          {!viewer.mustEnrolSecondFactor && <DeskRooms viewer={viewer} />}
          <div className="desk-page">
            <Outlet context={viewer} />
          </div>
          <SessionWatch name={viewer.name} />
        </div>
      </App>
    </IntlProvider>
  )
}

function DeskRooms({ viewer }: { viewer: Viewer }) {
  const t = useMessage()
  const address = useAddress()
  const rooms = ROOMS.filter(({ roles }) => !roles || roles.includes(viewer.role))
  return (
    <nav className="desk-rooms" aria-label={t('work.rooms')}>
      {rooms.map(({ path, title }) => (
        <NavLink key={path} to={address(`/work${path}`)} end={path === ''}>
          {t(title)}
        </NavLink>
      ))}
    </nav>
  )
}

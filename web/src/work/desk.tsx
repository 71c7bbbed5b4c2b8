import { App } from 'antd'
import { IntlProvider, useIntl } from 'react-intl'
import { Navigate, NavLink, Outlet, useLoaderData, useLocation } from 'react-router'

import { useSession, type Viewer } from '../session/viewer'
import { isLanguage, loadWorkMessages, type Messages } from '../shared/language'
import { useAddress, useMessage } from '../shared/speech'
import { Waiting } from '../shared/states'
import { ROOMS } from './rooms'
import './work.css'

export async function loader({ params: { language } }: { params: { language?: string } }) {
  return loadWorkMessages(isLanguage(language) ? language : 'zh')
}

/** What stands around the pages of those who are signed in; it leads others to signing in. */
export function Component() {
  const messages = useLoaderData<Messages>()
  const intl = useIntl()
  const address = useAddress()
  const { pathname, search } = useLocation()
  const { viewer, isKnown } = useSession()
  if (!isKnown) return <Waiting />
  if (!viewer) {
    const next = new URLSearchParams({ next: pathname + search }).toString()
    return <Navigate replace to={`${address('/sign-in')}?${next}`} />
  }
  return (
    <IntlProvider locale={intl.locale} messages={{ ...intl.messages, ...messages } as Messages}>
      <App className="desk">
        <DeskRooms viewer={viewer} />
        <div className="desk-page">
          <Outlet context={viewer} />
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

import { DownOutlined, UserOutlined } from '@ant-design/icons'
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { Link, NavLink, useLocation, useNavigate } from 'react-router'
import { useMutation, type CombinedError } from 'urql'

import { graphql } from '../gql'
import { useRefusal } from '../shared/problems'
import { useAddress, useMessage } from '../shared/speech'
import { doorTo } from './next'
import { useAfresh } from './register'
import { useSession, type Viewer } from './viewer'

const SIGN_OUT = graphql(`
  mutation SignOut {
    signOut {
      signedOut
    }
  }
`)

/** Signing in and out, and the way to one's own work. */
export function SessionMenu() {
  const t = useMessage()
  const address = useAddress()
  const { viewer, isKnown } = useSession()
  const { pathname, search } = useLocation()
  if (!isKnown) return null
  if (viewer) {
    return (
      <>
        <NavLink className="to-desk" to={address('/work')}>
          {t('session.work')}
        </NavLink>
        <OwnMenu viewer={viewer} />
      </>
    )
  }
  // Who signs in from the page for it, or from an invitation, goes on to the desk.
  const isDoor = /\/(sign-in|invitation)$/.test(pathname)
  const door = isDoor ? address('/sign-in') : doorTo(address, pathname + search)
  return (
    <Link className="to-desk" to={door}>
      {t('session.signIn')}
    </Link>
  )
}

/** Who one is signed in as, and what concerns oneself. It opens below its button. */
function OwnMenu({ viewer }: { viewer: Viewer }) {
  const t = useMessage()
  const address = useAddress()
  const id = useId()
  const menu = useRef<HTMLDivElement>(null)
  const { name, role, side } = viewer
  const close = () => menu.current?.hidePopover()
  return (
    <>
      <button type="button" className="own" popoverTarget={id}>
        <UserOutlined aria-hidden />
        <span className="own-name">{name}</span>
        <DownOutlined aria-hidden />
      </button>
      <div id={id} ref={menu} popover="auto" className="own-menu">
        <p className="own-who">
          <strong>{name}</strong>
          <span className="soft small">
            {t('session.who', { side: side ?? 'NONE', role: t(`account.role.${role}`) })}
          </span>
        </p>
        <NavLink to={address('/work')} end onClick={close}>
          {t('session.work')}
        </NavLink>
        <NavLink to={address('/work/account')} onClick={close}>
          {t('session.account')}
        </NavLink>
        <SignOut />
      </div>
    </>
  )
}

/** What an address is left with when somebody wants to sign out there. */
const SIGNING_OUT = { signOut: true }

/**
 * Signs out at the front page: at the desk it would lead on to signing in, and a form asks before
 * it is left.
 */
function SignOut() {
  const t = useMessage()
  const address = useAddress()
  const afresh = useAfresh()
  const navigate = useNavigate()
  const isWished = (useLocation().state as Partial<typeof SIGNING_OUT> | null)?.signOut ?? false
  const [{ fetching }, signOut] = useMutation(SIGN_OUT)
  const refusalOf = useRefusal()
  const [refusal, setRefusal] = useState<string>()
  const end = useEffectEvent(async () => {
    // The wish is fulfilled once, and not when somebody comes back to the page.
    await navigate(address(''), { replace: true, state: null })
    const { error } = await signOut({})
    if (error && !isOver(error)) return refusalOf(error)
    afresh()
    return undefined
  })
  useEffect(() => {
    if (isWished) void end().then(setRefusal)
  }, [isWished])
  return (
    <>
      <button
        type="button"
        disabled={fetching}
        onClick={() => void navigate(address(''), { state: SIGNING_OUT })}
      >
        {t('session.signOut')}
      </button>
      <p role="alert" className="own-refusal">
        {refusal}
      </p>
    </>
  )
}

/** Whether the session had ended before, as by signing out in another tab. */
function isOver({ graphQLErrors }: CombinedError): boolean {
  return graphQLErrors.some(({ extensions }) => extensions.code === 'UNAUTHENTICATED')
}

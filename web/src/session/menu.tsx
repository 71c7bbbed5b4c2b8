import { Button } from 'antd'
import { Link, NavLink, useLocation, useNavigate } from 'react-router'
import { useMutation } from 'urql'

import { graphql } from '../gql'
import { useAddress, useMessage } from '../shared/speech'
import { useAfresh } from './register'
import { useSession } from './viewer'

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
  if (!viewer) {
    const next = new URLSearchParams({ next: pathname + search }).toString()
    return <Link to={`${address('/sign-in')}?${next}`}>{t('session.signIn')}</Link>
  }
  return (
    <>
      <NavLink to={address('/work')}>{t('session.work')}</NavLink>
      <SignOut name={viewer.name} />
    </>
  )
}

function SignOut({ name }: { name: string }) {
  const t = useMessage()
  const address = useAddress()
  const afresh = useAfresh()
  const navigate = useNavigate()
  const [{ fetching }, signOut] = useMutation(SIGN_OUT)
  const leave = async () => {
    const { error } = await signOut({})
    if (error) return
    afresh()
    await navigate(address(''))
  }
  return (
    <Button type="text" size="small" loading={fetching} title={name} onClick={() => void leave()}>
      {t('session.signOut')}
    </Button>
  )
}

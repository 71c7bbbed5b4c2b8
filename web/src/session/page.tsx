import { Link, Navigate, useLocation, useSearchParams } from 'react-router'

import { PageHead, Panel } from '../shared/panel'
import { useAddress, useLanguage, useMessage } from '../shared/speech'
import { SignInForm } from './form'
import { pageAfter } from './next'
import { useAfresh } from './register'
import { useSession } from './viewer'

/** Signing in. It leads to where the reader wanted to go. */
export function Component() {
  const t = useMessage()
  const language = useLanguage()
  const address = useAddress()
  const [parameters] = useSearchParams()
  const { state } = useLocation() as { state?: { name?: string } }
  const { viewer } = useSession()
  const afresh = useAfresh()
  if (viewer) return <Navigate replace to={pageAfter(parameters.get('next'), language)} />
  return (
    <div className="door">
      <PageHead title={t('signIn.title')} name={`${t('signIn.title')} · ${t('frame.title')}`}>
        <p>{t('signIn.about')}</p>
      </PageHead>
      <Panel title={t('signIn.account')}>
        <SignInForm suggested={state?.name} onSignedIn={afresh} />
      </Panel>
      <p className="soft small">
        {t('signIn.help')} <Link to={address('/invitation')}>{t('signIn.invited')}</Link>
      </p>
    </div>
  )
}

import { useState } from 'react'
import { Link, useLocation } from 'react-router'

import { PageHead, Panel } from '../shared/panel'
import { useAddress, useMessage } from '../shared/speech'
import { AcceptInvitation } from './form'

/** Setting the password of an account with a code that was handed over. */
export function Component() {
  const t = useMessage()
  const address = useAddress()
  const { hash } = useLocation()
  const [given] = useState(() => new URLSearchParams(hash.slice(1)))
  const [accepted, setAccepted] = useState<string>()
  return (
    <div className="door">
      <PageHead
        title={t('invitation.title')}
        name={`${t('invitation.title')} · ${t('frame.title')}`}
      >
        <p>{t('invitation.about')}</p>
      </PageHead>
      {accepted === undefined ? (
        <Panel title={t('invitation.password')}>
          <AcceptInvitation
            code={given.get('code') ?? ''}
            name={given.get('name') ?? ''}
            onAccepted={setAccepted}
          />
        </Panel>
      ) : (
        <Panel title={t('invitation.accepted')}>
          <div role="status">
            <p>{t('invitation.accepted.help', { name: accepted })}</p>
            <p>
              <Link to={address('/sign-in')} state={{ name: accepted }}>
                {t('session.signIn')}
              </Link>
            </p>
          </div>
        </Panel>
      )}
    </div>
  )
}

import { Alert } from 'antd'
import { useClient } from 'urql'

import { AccessTokens } from '../access-token/panel'
import { ChangePassword } from '../password/change'
import { SecondFactor } from '../second-factor/panel'
import { useAfresh } from '../session/register'
import { Sessions, SESSIONS } from '../session/sessions'
import { useSession } from '../session/viewer'
import { PageHead, Panel } from '../shared/panel'
import { useMessage } from '../shared/speech'
import { useViewer } from '../work/viewer'
import './account.css'

/** My account: what one signs in with, where one is signed in, and what programs may do for one. */
export function Component() {
  const t = useMessage()
  const viewer = useViewer()
  const { name, role, side, mustEnrolSecondFactor } = viewer
  return (
    <>
      <PageHead title={t('session.account')} name={`${t('session.account')} · ${t('frame.title')}`}>
        <p>
          <strong>{name}</strong> ·{' '}
          {t('session.who', { side: side ?? 'NONE', role: t(`account.role.${role}`) })}
        </p>
      </PageHead>
      {mustEnrolSecondFactor ? <FirstOfAll /> : <All />}
    </>
  )
}

/** All that somebody may do who must set a second factor up first. */
function FirstOfAll() {
  const t = useMessage()
  const viewer = useViewer()
  const afresh = useAfresh()
  return (
    <div className="stack">
      <Alert type="info" showIcon title={t('secondFactor.must')} />
      <SecondFactor viewer={viewer} onChanged={afresh} />
    </div>
  )
}

function All() {
  const t = useMessage()
  const viewer = useViewer()
  const client = useClient()
  const { again } = useSession()
  const readSessions = () => {
    void client.query(SESSIONS, {}, { requestPolicy: 'network-only' }).toPromise()
  }
  return (
    <div className="columns">
      <div className="half stack">
        <SecondFactor viewer={viewer} onChanged={again} />
        <Panel title={t('password.title')}>
          <ChangePassword name={viewer.name} onChanged={readSessions} />
        </Panel>
      </div>
      <div className="half stack">
        <Sessions />
        <AccessTokens />
      </div>
    </div>
  )
}

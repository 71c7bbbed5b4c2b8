import { Modal } from 'antd'
import { Link, useLocation } from 'react-router'

import { useAddress, useMessage } from '../shared/speech'
import { SignInForm } from './form'
import { doorTo } from './next'
import { useAfresh, useGate } from './register'

/** Asks for the password once more, above the page whose session has ended; what stands there stays. */
export default function SignInAgain({ name }: { name: string }) {
  const t = useMessage()
  const address = useAddress()
  const { pathname, search } = useLocation()
  const gate = useGate()
  const afresh = useAfresh()
  const leave = () => {
    gate.open()
    afresh()
  }
  return (
    <Modal open title={t('session.over')} footer={null} closable={false} keyboard={false} centered>
      <p className="soft">{t('session.over.help')}</p>
      <SignInForm name={name} onSignedIn={gate.open} />
      <p className="spaced small">
        <Link to={doorTo(address, pathname + search)} onClick={leave}>
          {t('session.over.other')}
        </Link>
      </p>
    </Modal>
  )
}

import { useEffect, useRef } from 'react'
import { Link, useLocation } from 'react-router'

import { Dialog } from '../shared/dialog'
import { useAddress, useMessage } from '../shared/speech'
import { SignInForm } from './form'
import { doorTo } from './next'
import { useAfresh, useGate } from './register'

/** It goes when somebody has signed in again. */
const ignore = () => undefined

/** Asks for the password once more, above the page whose session has ended; what stands there stays. */
export default function SignInAgain({ name }: { name: string }) {
  const t = useMessage()
  const address = useAddress()
  const { pathname, search } = useLocation()
  const element = useRef<HTMLDialogElement>(null)
  const gate = useGate()
  const afresh = useAfresh()
  useEffect(() => {
    // The name is settled; the password is what there is to type.
    element.current?.querySelector<HTMLInputElement>('input[type=password]')?.focus()
  }, [])
  const leave = () => {
    gate.open()
    afresh()
  }
  return (
    <Dialog
      title={t('session.over')}
      element={element}
      isHeld
      onClose={ignore}
      foot={
        <Link to={doorTo(address, pathname + search)} onClick={leave}>
          {t('session.over.other')}
        </Link>
      }
    >
      <p className="soft">{t('session.over.help')}</p>
      <SignInForm name={name} onSignedIn={gate.open} />
    </Dialog>
  )
}

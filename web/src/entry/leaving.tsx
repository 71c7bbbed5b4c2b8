import { Button } from 'antd'
import { useEffect, useEffectEvent, useRef } from 'react'
import { NavigationType, useBlocker } from 'react-router'

import { Dialog } from '../shared/dialog'
import { useMessage } from '../shared/speech'
import type { Editor } from './editor'

const withoutLanguage = (path: string): string => path.split('/').slice(2).join('/')

/** Asks before unsaved changes are left. A change of language stays in the form. */
export function Leaving({ editor: { isDirty, shelf } }: { editor: Editor }) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation, historyAction }) =>
      // A record that was just entered moves to its own address.
      historyAction !== NavigationType.Replace &&
      withoutLanguage(currentLocation.pathname) !== withoutLanguage(nextLocation.pathname) &&
      isDirty(),
  )
  const unload = useEffectEvent((event: BeforeUnloadEvent) => {
    if (isDirty()) event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: BeforeUnloadEvent) => {
      unload(event)
    }
    window.addEventListener('beforeunload', listen)
    return () => {
      window.removeEventListener('beforeunload', listen)
    }
  }, [])
  if (blocker.state !== 'blocked') return null
  return (
    <Question
      stay={blocker.reset}
      keep={blocker.proceed}
      drop={() => {
        shelf.forget()
        blocker.proceed()
      }}
    />
  )
}

interface Ways {
  stay: () => void
  keep: () => void
  drop: () => void
}

function Question({ stay, keep, drop }: Ways) {
  const t = useMessage()
  const element = useRef<HTMLDialogElement>(null)
  return (
    <Dialog
      title={t('entry.leave')}
      element={element}
      onClose={stay}
      foot={
        <>
          <Button danger onClick={drop}>
            {t('entry.leave.drop')}
          </Button>
          <Button onClick={keep}>{t('entry.leave.keep')}</Button>
          <Button type="primary" onClick={stay}>
            {t('entry.leave.stay')}
          </Button>
        </>
      }
    >
      <p>{t('entry.leave.about')}</p>
    </Dialog>
  )
}

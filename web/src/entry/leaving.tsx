import { Button, Modal } from 'antd'
import { useEffect, useEffectEvent } from 'react'
import { NavigationType, useBlocker } from 'react-router'

import { useMessage } from '../shared/speech'
import type { Editor } from './editor'

const withoutLanguage = (path: string): string => path.split('/').slice(2).join('/')

/** Asks before unsaved changes are left. A change of language stays in the form. */
export function Leaving({ editor: { isDirty, shelf } }: { editor: Editor }) {
  const t = useMessage()
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
  const stay = () => blocker.reset?.()
  return (
    <Modal
      open={blocker.state === 'blocked'}
      title={t('entry.leave')}
      onCancel={stay}
      footer={[
        <Button
          key="drop"
          danger
          onClick={() => {
            shelf.drop()
            blocker.proceed?.()
          }}
        >
          {t('entry.leave.drop')}
        </Button>,
        <Button key="keep" onClick={() => blocker.proceed?.()}>
          {t('entry.leave.keep')}
        </Button>,
        <Button key="stay" type="primary" onClick={stay}>
          {t('entry.leave.stay')}
        </Button>,
      ]}
    >
      <p>{t('entry.leave.about')}</p>
    </Modal>
  )
}

import { Button } from 'antd'
import { useRef, useState } from 'react'

import { Dialog } from './dialog'
import { useMessage } from './speech'

interface Props {
  title: string
  /** What will happen. */
  help: string
  /** What is on the button that does it. */
  act: string
  onYes: () => Promise<void>
  onClose: () => void
}

/** Asks before something is taken away. */
export function Question({ title, help, act, onYes, onClose }: Props) {
  const t = useMessage()
  const element = useRef<HTMLDialogElement>(null)
  const [isSent, setSent] = useState(false)
  const close = () => element.current?.close()
  const answer = async () => {
    setSent(true)
    await onYes()
    close()
  }
  return (
    <Dialog
      title={title}
      element={element}
      isHeld={isSent}
      onClose={onClose}
      foot={
        <>
          <Button disabled={isSent} onClick={close}>
            {t('dialog.cancel')}
          </Button>
          <Button type="primary" danger loading={isSent} onClick={() => void answer()}>
            {act}
          </Button>
        </>
      }
    >
      <p>{help}</p>
    </Dialog>
  )
}

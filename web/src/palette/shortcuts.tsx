import { Button, Checkbox } from 'antd'
import { useRef, useState } from 'react'

import { Fact } from '../shared/fact'
import { useMessage } from '../shared/speech'
import { Dialog } from './dialog'
import { singleKeysAreOn, turnSingleKeys } from './keys'
import './palette.css'

const KEYS = [
  ['palette', ['Ctrl + K', '⌘ + K']],
  ['help', ['?']],
  ['skip', ['Tab', 'Enter']],
  ['move', ['↑', '↓']],
  ['close', ['Esc']],
] as const

interface Props {
  close: () => void
}

/** The keys that do something on every page. */
export default function Shortcuts({ close }: Props) {
  const t = useMessage()
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOn, setOn] = useState(singleKeysAreOn)
  return (
    <Dialog label={t('shortcuts.title')} element={dialog} onLeft={close}>
      <div className="shortcuts">
        <h2>{t('shortcuts.title')}</h2>
        <dl className="facts">
          {KEYS.map(([what, keys]) => (
            <Fact
              key={what}
              label={keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            >
              {t(`shortcuts.${what}`)}
            </Fact>
          ))}
        </dl>
        <Checkbox
          checked={isOn}
          onChange={({ target }) => {
            turnSingleKeys(target.checked)
            setOn(target.checked)
          }}
        >
          {t('shortcuts.single')}
        </Checkbox>
        <Button
          onClick={() => {
            dialog.current?.close()
          }}
        >
          {t('shortcuts.leave')}
        </Button>
      </div>
    </Dialog>
  )
}

import { CopyOutlined, DownloadOutlined, PrinterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useRef, useState } from 'react'

import { useMessage } from './speech'

interface Props {
  /** What it is. */
  label: string
  text: string
  /** The name of the file it can be kept in; such a text is worth printing too. */
  file?: string
}

/** A secret that the register tells this once, and the ways to keep it. */
export function ShownOnce({ label, text, file }: Props) {
  const t = useMessage()
  const shown = useRef<HTMLPreElement>(null)
  const [said, say] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      say(t('once.copied'))
    } catch {
      // Without TLS browsers let nobody write to the clipboard.
      if (shown.current) getSelection()?.selectAllChildren(shown.current)
      say(t('once.selected'))
    }
  }
  return (
    <div className="once">
      <pre ref={shown} aria-label={label} tabIndex={0} role="group">
        {text}
      </pre>
      <div className="ways">
        <Button icon={<CopyOutlined />} onClick={() => void copy()}>
          {t('once.copy')}
        </Button>
        {file && (
          <>
            <Button
              icon={<DownloadOutlined />}
              href={`data:text/plain;charset=utf-8,${encodeURIComponent(`${text}\n`)}`}
              download={file}
            >
              {t('once.download')}
            </Button>
            <Button
              icon={<PrinterOutlined />}
              onClick={() => {
                print()
              }}
            >
              {t('once.print')}
            </Button>
          </>
        )}
        <span role="status" className="soft small">
          {said}
        </span>
      </div>
    </div>
  )
}

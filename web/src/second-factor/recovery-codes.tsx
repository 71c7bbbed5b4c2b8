import { Alert, Button } from 'antd'
import { useEffect, useRef } from 'react'

import { ShownOnce } from '../shared/shown-once'
import { useMessage } from '../shared/speech'

interface Props {
  codes: string[]
  /** Whose they are. */
  name: string
  onKept: () => void
}

/** Codes for the day on which the telephone is lost; they are shown this once. */
export function RecoveryCodes({ codes, name, onKept }: Props) {
  const t = useMessage()
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    head.current?.focus()
  }, [])
  return (
    <>
      <h3 ref={head} tabIndex={-1}>
        {t('recoveryCodes.title')}
      </h3>
      <Alert type="warning" showIcon title={t('recoveryCodes.help')} />
      <ShownOnce
        label={t('recoveryCodes.title')}
        text={codes.join('\n')}
        file={`twincity-${name}.txt`}
      />
      <div>
        <Button type="primary" onClick={onKept}>
          {t('recoveryCodes.kept')}
        </Button>
      </div>
    </>
  )
}

import { Alert, Button } from 'antd'
import { useRef } from 'react'

import type { InvitedFragment } from '../gql/graphql'
import { Dialog } from '../shared/dialog'
import { Instant } from '../shared/instant'
import { ShownOnce } from '../shared/shown-once'
import { useAddress, useMessage } from '../shared/speech'

/** An account that waits for its owner, and the code to hand over. */
export type Invited = NonNullable<InvitedFragment['invitation']> & { name: string }

/** What the owner of an account needs for setting a password; the code is told this once. */
export function Handover({ invited, onClosed }: { invited: Invited; onClosed: () => void }) {
  const t = useMessage()
  const address = useAddress()
  const element = useRef<HTMLDialogElement>(null)
  const { name, code, expiresAt } = invited
  // What follows # stays in the browser: no server on the way sees the code.
  const words = new URLSearchParams({ code, name }).toString()
  const link = `${location.origin}${address('/invitation')}#${words}`
  return (
    <Dialog
      title={t('handover.title', { name })}
      element={element}
      onClose={onClosed}
      foot={
        <Button type="primary" onClick={() => element.current?.close()}>
          {t('handover.done')}
        </Button>
      }
    >
      <div className="stack tight">
        <Alert type="warning" showIcon title={t('handover.once')} />
        <p className="soft">
          {t('handover.help')} {t('handover.until')} <Instant at={expiresAt} />
        </p>
        <h3>{t('handover.link')}</h3>
        <ShownOnce label={t('handover.link')} text={link} />
        <h3>{t('handover.code')}</h3>
        <ShownOnce label={t('handover.code')} text={code} />
      </div>
    </Dialog>
  )
}

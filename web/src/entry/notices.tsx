import { Alert, Button } from 'antd'
import { useIntl } from 'react-intl'

import { useRefusal } from '../shared/problems'
import { useMessage } from '../shared/speech'
import type { Editor } from './editor'

/** What one should know before going on. */
export function Notices({ editor }: { editor: Editor }) {
  const t = useMessage()
  const { stand, side, failure } = editor
  const said = useRefusal()
  const { record } = stand
  return (
    <div className="notices">
      {record && record.side !== side && (
        <Alert type="warning" showIcon title={t('entry.otherSide')} />
      )}
      {record?.archivedAt && <Alert type="warning" showIcon title={t('entry.archived')} />}
      {record?.publication === 'PUBLISHED' && (
        <Alert type="info" showIcon title={t('entry.public')} />
      )}
      <KeptNotice editor={editor} />
      <ClashNotice editor={editor} />
      <div role="alert">{failure && <Alert type="error" showIcon title={said(failure)} />}</div>
    </div>
  )
}

/** What was typed before and not saved. */
function KeptNotice({ editor: { shelf, restore } }: { editor: Editor }) {
  const t = useMessage()
  const intl = useIntl()
  if (!shelf.kept) return null
  const at = intl.formatDate(shelf.kept.at, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <Alert
      type="info"
      showIcon
      title={t('entry.kept', { at })}
      description={t('entry.kept.help')}
      action={
        <div className="ways">
          <Button type="primary" onClick={restore}>
            {t('entry.restore')}
          </Button>
          <Button onClick={shelf.decline}>{t('entry.discard')}</Button>
        </div>
      }
    />
  )
}

/** Somebody else has saved while this form was open. */
function ClashNotice({ editor: { verdict, saving } }: { editor: Editor }) {
  const t = useMessage()
  if (!verdict.conflict) return null
  return (
    <Alert
      type="warning"
      showIcon
      title={t('entry.clash.meanwhile', { version: verdict.conflict.version })}
      action={<Button onClick={() => void saving.look()}>{t('entry.clash.look')}</Button>}
    />
  )
}

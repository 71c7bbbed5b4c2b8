import { Button } from 'antd'
import { useWatch } from 'react-hook-form'
import { useIntl } from 'react-intl'

import { useMessage } from '../shared/speech'
import type { Editor } from './editor'
import { mayBeSubmitted } from './steps'
import { isChanged } from './values'

/** Saving, always at hand, and what became of it. */
export function SaveBar({ editor }: { editor: Editor }) {
  const t = useMessage()
  const { saving } = editor
  const isBusy = saving.state === 'busy'
  return (
    <div className="save-bar">
      <p role="status" className="save-said">
        <Standing editor={editor} />
      </p>
      <div className="ways">
        {mayBeSubmitted(editor) && (
          <Button
            disabled={isBusy}
            aria-keyshortcuts="Control+Enter"
            title="Ctrl+Enter"
            onClick={() => void saving.save(true)}
          >
            {t('entry.submit')}
          </Button>
        )}
        <Button
          type="primary"
          loading={isBusy}
          aria-keyshortcuts="Control+S"
          title="Ctrl+S"
          onClick={() => void saving.save()}
        >
          {t('entry.save')}
        </Button>
      </div>
    </div>
  )
}

/** Where what stands in the form is: in the register, in the browser, or nowhere yet. */
function Standing({ editor }: { editor: Editor }) {
  const t = useMessage()
  const intl = useIntl()
  const values = useWatch()
  const { items, stand, line, shelf, saving } = editor
  const isDirty = isChanged(items, stand.base, values)
  const version = stand.record?.version ?? 0
  if (saving.state === 'busy') return t('entry.saving')
  if (!isDirty) {
    if (saving.state === 'submitted') return t('entry.submitted', { version })
    if (saving.state === 'saved') return t('entry.saved', { version })
    return t(stand.record ? 'entry.unchanged' : 'entry.empty')
  }
  const at = shelf.at && intl.formatTime(shelf.at)
  if (line === 'down') return at ? t('entry.down', { at }) : t('entry.down.unkept')
  if (line === 'back') return t('entry.back')
  return at ? t('entry.unsaved.kept', { at }) : t('entry.unsaved')
}

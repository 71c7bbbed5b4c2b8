import { FileTextOutlined, InboxOutlined } from '@ant-design/icons'
import { Alert, Upload } from 'antd'
import { useState } from 'react'
import { useIntl } from 'react-intl'

import type { MessageId } from '../shared/language'
import { Quoted } from '../shared/quoted'
import { useMessage } from '../shared/speech'
import { useDraft } from './draft'
import { MOST_BYTES } from './kind'

/** Why a file cannot be meant, as far as that shows before it is sent. */
function refusal(file: File): MessageId | undefined {
  if (/\.xls$/i.test(file.name)) return 'import.file.old'
  if (file.size > MOST_BYTES) return 'import.file.large'
  return file.size === 0 ? 'import.file.empty' : undefined
}

/** Where a file is dropped or chosen. */
export function FileChoice() {
  const t = useMessage()
  const { file, choose } = useDraft()
  const [refused, setRefused] = useState<MessageId>()
  const take = (file: File) => {
    const why = refusal(file)
    setRefused(why)
    choose(why ? undefined : file)
    // It is sent with what is said of it, and not by the kit.
    return false
  }
  return (
    <>
      <Upload.Dragger
        accept=".csv,.tsv,.txt,.xlsx,.xls"
        maxCount={1}
        showUploadList={false}
        beforeUpload={take}
      >
        <InboxOutlined className="import-drop-sign" aria-hidden />
        <strong className="import-drop">{t('import.file.drop')}</strong>
        <span className="soft small">{t('import.file.which')}</span>
      </Upload.Dragger>
      <div role="status">
        {refused && <Alert className="spaced" type="error" showIcon title={t(refused)} />}
        {file && <Chosen file={file} />}
      </div>
    </>
  )
}

function Chosen({ file }: { file: File }) {
  const t = useMessage()
  const intl = useIntl()
  const size = intl.formatNumber(Math.ceil(file.size / 1024), {
    style: 'unit',
    unit: 'kilobyte',
  })
  return (
    <p className="import-chosen">
      <FileTextOutlined aria-hidden />
      <span>
        {t('import.file.chosen')}{' '}
        <strong>
          <Quoted text={file.name} />
        </strong>{' '}
        <span className="soft">{size}</span>
      </span>
    </p>
  )
}

import { DownloadOutlined } from '@ant-design/icons'
import { Alert, Button } from 'antd'
import { useState } from 'react'
import { useClient } from 'urql'

import { graphql } from '../gql'
import type { ExportFormat, ExportOf, Language as ApiLanguage, RecordOrder } from '../gql/graphql'
import type { Language } from './language'
import { useLanguage, useMessage } from './speech'

const LINK = graphql(`
  query ShownAsFile($input: ExportInput!) {
    exportLink(input: $input) {
      url
    }
  }
`)

const FORMATS = ['XLSX', 'CSV', 'JSONL'] as const satisfies readonly ExportFormat[]
const IN_API: Record<Language, ApiLanguage> = { zh: 'ZH', ru: 'RU', en: 'EN' }

interface Props {
  /** The list or question that the page shows. */
  of: ExportOf
  orderBy?: RecordOrder
}

/** Takes out what a page shows as a file, all pages of it. */
export function Export({ of, orderBy }: Props) {
  const t = useMessage()
  const client = useClient()
  const language = useLanguage()
  const [refusal, setRefusal] = useState<string>()
  const take = async (format: ExportFormat) => {
    const input = { format, of, orderBy, lang: IN_API[language] }
    const { data, error } = await client
      .query(LINK, { input }, { requestPolicy: 'network-only' })
      .toPromise()
    setRefusal(error && (error.graphQLErrors[0]?.message ?? t('state.offline')))
    if (data?.exportLink) window.location.assign(data.exportLink.url)
  }
  return (
    <div className="ways take">
      {FORMATS.map((format) => (
        <Button key={format} icon={<DownloadOutlined />} onClick={() => void take(format)}>
          {t('list.export')} {format}
        </Button>
      ))}
      {refusal && <Alert type="error" title={t('list.export.refused')} description={refusal} />}
    </div>
  )
}

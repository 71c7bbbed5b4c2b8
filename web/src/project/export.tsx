import { DownloadOutlined } from '@ant-design/icons'
import { Alert, Button } from 'antd'
import { useState } from 'react'
import { useClient } from 'urql'

import { graphql } from '../gql'
import type { ExportFormat, Language as ApiLanguage } from '../gql/graphql'
import { useChoices } from '../shared/choices'
import type { Language } from '../shared/language'
import { useLanguage, useMessage } from '../shared/speech'
import { filterOf, orderOf } from './choice'

const LINK = graphql(`
  query ProjectsAsFile($input: ExportInput!) {
    exportLink(input: $input) {
      url
    }
  }
`)

const FORMATS = ['XLSX', 'CSV'] as const satisfies readonly ExportFormat[]
const IN_API: Record<Language, ApiLanguage> = { zh: 'ZH', ru: 'RU', en: 'EN' }

/** Takes out the projects that the address asks for, all pages of them. */
export function Export() {
  const t = useMessage()
  const client = useClient()
  const choices = useChoices()
  const language = useLanguage()
  const [refusal, setRefusal] = useState<string>()
  const take = async (format: ExportFormat) => {
    const of = { projects: filterOf(choices) }
    const { orderBy } = orderOf(choices)
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

import { DownloadOutlined } from '@ant-design/icons'
import { Alert, Button } from 'antd'
import { useState } from 'react'

import { saveFile } from '../shared/save-file'
import { useMessage } from '../shared/speech'

/** Fetches the rows that something is wrong with, with the findings beside them. */
export function Copy({ address }: { address: string }) {
  const t = useMessage()
  const [isFetching, setFetching] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const take = async () => {
    setFetching(true)
    const copy = await fetched(address).catch(() => undefined)
    if (copy) saveFile(copy.content, nameOf(copy, address))
    setFailed(!copy)
    setFetching(false)
  }
  return (
    <div>
      <Button icon={<DownloadOutlined />} loading={isFetching} onClick={() => void take()}>
        {t('import.copy')}
      </Button>
      {hasFailed && (
        <Alert className="spaced" type="error" showIcon title={t('import.copy.failed')} />
      )}
    </div>
  )
}

interface Fetched {
  content: Blob
  name: string
}

/** A link would be followed in the language of the browser instead of the page's. */
async function fetched(address: string): Promise<Fetched | undefined> {
  const language = document.documentElement.lang
  const answer = await fetch(address, { headers: { 'accept-language': language } })
  const said = answer.headers.get('content-disposition') ?? ''
  const name = /filename="([^"]+)"/.exec(said)?.[1] ?? 'annotated'
  return answer.ok ? { content: await answer.blob(), name } : undefined
}

/** Copies of several imports differ by name. */
function nameOf({ name }: Fetched, address: string): string {
  const number = address.split('/').at(-2)?.slice(-6) ?? ''
  return name.replace('.', `-${number}.`)
}

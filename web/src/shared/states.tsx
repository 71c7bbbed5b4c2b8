import { Alert, Button, Empty, Result, Skeleton } from 'antd'
import type { ReactNode } from 'react'
import { Link, useRouteError } from 'react-router'
import type { CombinedError } from 'urql'

import { useAddress, useMessage } from './speech'

/** Something is on its way. */
export function Waiting() {
  return (
    <div className="waiting" aria-busy="true">
      <Skeleton active title paragraph={{ rows: 6 }} />
    </div>
  )
}

/** The register could not be asked, or refused; with the way to try again. */
export function Refused({ error, again }: { error: CombinedError; again: () => void }) {
  const t = useMessage()
  const said = error.graphQLErrors.map(({ message }) => message).join(' ')
  return (
    <Alert
      type="error"
      showIcon
      title={t(error.networkError ? 'state.offline' : 'state.refused')}
      description={said || t('state.offline.help')}
      action={<Button onClick={again}>{t('state.again')}</Button>}
    />
  )
}

interface Answered<Data> {
  data?: Data
  error?: CombinedError
  again: () => void
  /** Whether what is shown answers a former question, and the answer to this one is on its way. */
  isLate?: boolean
  children: (data: Data) => ReactNode
}

/** What an answer of the register becomes: itself, a wait for it, or what went wrong. */
export function Answer<Data>({ data, error, again, isLate, children }: Answered<Data>) {
  if (data && isLate === undefined) return <>{children(data)}</>
  if (data) {
    return (
      <div className="answer" aria-busy={isLate}>
        {children(data)}
      </div>
    )
  }
  if (error) return <Refused error={error} again={again} />
  return <Waiting />
}

/** There is nothing to show, and what can be done about it. */
export function Nothing({ say, children }: { say: string; children?: ReactNode }) {
  return (
    <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say}>
      {children}
    </Empty>
  )
}

/** There is no page, or no record, at this address. */
export function Missing() {
  const t = useMessage()
  const address = useAddress()
  return (
    <Result
      status="info"
      title={<h1 className="result-title">{t('state.missing')}</h1>}
      subTitle={t('state.missing.help')}
      extra={<Link to={address('')}>{t('state.home')}</Link>}
    />
  )
}

const BROKEN = [
  ['zh-CN', '页面未能加载，请检查网络后刷新。'],
  ['ru', 'Страница не загрузилась. Проверьте соединение и обновите её.'],
  ['en', 'The page did not load. Check the connection and reload it.'],
] as const

/** A page that broke, or whose code did not arrive. Messages may be missing with it. */
export function Failed() {
  const error = useRouteError()
  return (
    <main className="waiting">
      <Alert
        type="error"
        showIcon
        title={BROKEN.map(([lang, text]) => (
          <p key={lang} lang={lang}>
            {text}
          </p>
        ))}
        description={String(error)}
      />
    </main>
  )
}

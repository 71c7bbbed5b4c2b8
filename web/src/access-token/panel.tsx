import { Alert, Button } from 'antd'
import { useState } from 'react'
import { useQuery } from 'urql'

import { Panel } from '../shared/panel'
import { ShownOnce } from '../shared/shown-once'
import { useMessage } from '../shared/speech'
import { Answer, Nothing } from '../shared/states'
import { CreateToken, type Made } from './create'
import { TokenLine } from './line'
import { TOKENS } from './query'

/** What programs prove themselves with on the viewer's behalf: making it, taking it back. */
export function AccessTokens() {
  const t = useMessage()
  const [isMaking, setMaking] = useState(false)
  const [made, setMade] = useState<Made>()
  const [{ data, error }, ask] = useQuery({ query: TOKENS, requestPolicy: 'cache-and-network' })
  const again = () => {
    ask({ requestPolicy: 'network-only' })
  }
  return (
    <Panel
      title={t('tokens.title')}
      extra={
        <Button
          aria-expanded={isMaking}
          onClick={() => {
            setMaking(!isMaking)
            setMade(undefined)
          }}
        >
          {t('tokens.create')}
        </Button>
      }
    >
      <div className="stack tight">
        <p className="soft">{t('tokens.about')}</p>
        {isMaking && (
          <CreateToken
            onMade={(token) => {
              setMade(token)
              setMaking(false)
              again()
            }}
            onStopped={() => {
              setMaking(false)
            }}
          />
        )}
        {made && (
          <div className="token-made" role="status">
            <Alert type="warning" showIcon title={t('tokens.once', { name: made.name })} />
            <ShownOnce label={t('tokens.secret')} text={made.secret} />
          </div>
        )}
        <Answer data={data} error={error} again={again}>
          {({ viewer }) =>
            viewer?.accessTokens.length ? (
              <ul className="plain account-rows">
                {viewer.accessTokens.map((token) => (
                  <TokenLine key={token.id} token={token} onRevoked={again} />
                ))}
              </ul>
            ) : (
              <Nothing say={t('tokens.none')} />
            )
          }
        </Answer>
      </div>
    </Panel>
  )
}

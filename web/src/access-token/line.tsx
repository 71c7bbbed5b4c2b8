import { Button } from 'antd'
import { useState } from 'react'
import { useMutation } from 'urql'

import type { OwnAccessTokensQuery } from '../gql/graphql'
import { Instant } from '../shared/instant'
import { useNotice } from '../shared/notice'
import { Question } from '../shared/question'
import { useMessage } from '../shared/speech'
import { REVOKE_TOKEN } from './query'

type Token = NonNullable<OwnAccessTokensQuery['viewer']>['accessTokens'][number]

/** One token: what it is for, until when, and the way to take it back. */
export function TokenLine({ token, onRevoked }: { token: Token; onRevoked: () => void }) {
  const t = useMessage()
  const notice = useNotice()
  const [isAsking, setAsking] = useState(false)
  const [, revoke] = useMutation(REVOKE_TOKEN)
  const { id, name, scope, expiresAt, lastUsedAt } = token
  const takeBack = async () => {
    const { data, error } = await revoke({ input: { id } })
    notice({ error, problems: data?.revokeAccessToken.userErrors }, t('tokens.revoked', { name }))
    onRevoked()
  }
  return (
    <li>
      <div>
        <strong>{name}</strong> <span className="tag">{t(`tokens.scope.${scope}`)}</span>
        <div className="soft small">
          {t('tokens.until')} <Instant at={expiresAt} /> ·{' '}
          {lastUsedAt ? (
            <>
              {t('tokens.used')} <Instant at={lastUsedAt} />
            </>
          ) : (
            t('tokens.unused')
          )}
        </div>
      </div>
      <Button
        danger
        aria-label={t('tokens.revoke.named', { name })}
        onClick={() => {
          setAsking(true)
        }}
      >
        {t('tokens.revoke')}
      </Button>
      {isAsking && (
        <Question
          title={t('tokens.revoke.ask', { name })}
          help={t('tokens.revoke.help')}
          act={t('tokens.revoke')}
          onYes={takeBack}
          onClose={() => {
            setAsking(false)
          }}
        />
      )}
    </li>
  )
}

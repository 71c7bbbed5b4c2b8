import { Button } from 'antd'
import { useMutation, useQuery } from 'urql'

import { graphql } from '../gql'
import type { OwnSessionsQuery } from '../gql/graphql'
import { Instant } from '../shared/instant'
import { useNotice } from '../shared/notice'
import { Panel } from '../shared/panel'
import { useMessage } from '../shared/speech'
import { Answer } from '../shared/states'
import { browserOf } from './browser'

export const SESSIONS = graphql(`
  query OwnSessions {
    viewer {
      sessions {
        id
        address
        client
        createdAt
        lastSeenAt
        isCurrent
      }
    }
  }
`)

const REVOKE_SESSION = graphql(`
  mutation RevokeSession($input: RevokeSessionInput!) {
    revokeSession(input: $input) {
      userErrors {
        ...Problems
      }
    }
  }
`)

type Session = NonNullable<OwnSessionsQuery['viewer']>['sessions'][number]

/** The browsers that one is signed in with, and the way to end what is no longer wanted. */
export function Sessions() {
  const t = useMessage()
  const [{ data, error }, ask] = useQuery({ query: SESSIONS, requestPolicy: 'cache-and-network' })
  const again = () => {
    ask({ requestPolicy: 'network-only' })
  }
  return (
    <Panel title={t('sessions.title')}>
      <p className="soft">{t('sessions.about')}</p>
      <Answer data={data} error={error} again={again}>
        {({ viewer }) => (
          <ul className="plain account-rows">
            {viewer?.sessions.map((session) => (
              <Line key={session.id} session={session} onEnded={again} />
            ))}
          </ul>
        )}
      </Answer>
    </Panel>
  )
}

function Line({ session, onEnded }: { session: Session; onEnded: () => void }) {
  const t = useMessage()
  const notice = useNotice()
  const [{ fetching }, revoke] = useMutation(REVOKE_SESSION)
  const { id, client, address, createdAt, lastSeenAt, isCurrent } = session
  const browser = browserOf(client) ?? t('sessions.unknown')
  const end = async () => {
    const { data, error } = await revoke({ input: { id } })
    notice({ error, problems: data?.revokeSession.userErrors }, t('sessions.ended'))
    onEnded()
  }
  return (
    <li>
      <div>
        <strong>{browser}</strong>{' '}
        {isCurrent && <span className="tag joint">{t('sessions.current')}</span>}
        <div className="soft small">
          {address} · {t('sessions.seen')} <Instant at={lastSeenAt} /> · {t('sessions.begun')}{' '}
          <Instant at={createdAt} />
        </div>
      </div>
      {!isCurrent && (
        <Button
          loading={fetching}
          aria-label={t('sessions.end.named', { browser })}
          onClick={() => void end()}
        >
          {t('sessions.end')}
        </Button>
      )}
    </li>
  )
}

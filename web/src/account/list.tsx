import { Button } from 'antd'
import { useState } from 'react'
import { useQuery } from 'urql'

import { AccessSettings } from '../access-setting/panel'
import { allKnown, useChoices } from '../shared/choices'
import { Facet, Facets } from '../shared/facet'
import { useFigures } from '../shared/figure'
import { Pager, usePage } from '../shared/pager'
import { PageHead } from '../shared/panel'
import { useMessage } from '../shared/speech'
import { Answer, Nothing } from '../shared/states'
import { useViewer } from '../work/viewer'
import { CreateAccount } from './create'
import { Handover, type Invited } from './handover'
import { ACCOUNTS } from './query'
import { ROLES, rolesOf } from './roles'
import { AccountTable } from './table'
import './account.css'

const STATES = ['open', 'closed'] as const

/** The accounts of the administrator's side. */
export function Component() {
  const t = useMessage()
  const isAdmin = useViewer().role === 'ADMIN'
  const [isMaking, setMaking] = useState(false)
  const [invited, setInvited] = useState<Invited>()
  const figures = useFigures()
  const { all } = useChoices()
  const page = usePage()
  const [state, other] = allKnown(STATES, all('state'))
  const filter = {
    roles: allKnown(ROLES, all('role')),
    ...(state && !other && { disabled: state === 'closed' }),
  }
  const [{ data, error, fetching }, ask] = useQuery({
    query: ACCOUNTS,
    variables: { filter, ...page },
    requestPolicy: 'cache-and-network',
  })
  const again = () => {
    ask({ requestPolicy: 'network-only' })
  }
  const handOver = (account: Invited) => {
    setInvited(account)
    again()
  }
  return (
    <>
      <PageHead
        title={t('accounts.title')}
        name={`${t('accounts.title')} · ${t('frame.title')}`}
        ways={
          isAdmin && (
            <Button
              type="primary"
              onClick={() => {
                setMaking(true)
              }}
            >
              {t('accounts.create')}
            </Button>
          )
        }
      >
        <p>{t('accounts.about')}</p>
      </PageHead>
      {isMaking && (
        <CreateAccount
          onCreated={handOver}
          onClosed={() => {
            setMaking(false)
          }}
        />
      )}
      {invited && (
        <Handover
          invited={invited}
          onClosed={() => {
            setInvited(undefined)
          }}
        />
      )}
      <div className="list">
        <Filters />
        <section aria-label={t('list.results')} className="stack">
          <Answer data={data?.accounts} error={error} again={again} isLate={fetching}>
            {({ nodes, totalCount, pageInfo }) => (
              <div>
                <p role="status" className="list-count">
                  {t('accounts.found', { count: totalCount, shown: figures.count(totalCount) })}
                </p>
                {nodes.length === 0 ? (
                  <Nothing say={t('accounts.none')} />
                ) : (
                  <AccountTable accounts={nodes} onInvited={handOver} onChanged={again} />
                )}
                <Pager at={pageInfo} />
              </div>
            )}
          </Answer>
          {isAdmin && <AccessSettings />}
        </section>
      </div>
    </>
  )
}

function Filters() {
  const t = useMessage()
  const { side } = useViewer()
  return (
    <Facets>
      <Facet
        legend={t('account.role')}
        of="role"
        options={rolesOf(side).map((value) => ({ value, label: t(`account.role.${value}`) }))}
      />
      <Facet
        legend={t('account.state')}
        of="state"
        options={STATES.map((value) => ({ value, label: t(`accounts.state.${value}`) }))}
      />
    </Facets>
  )
}

import { Button } from 'antd'

import { graphql } from '../gql'
import type { PagingFragment } from '../gql/graphql'
import { useChoices } from './choices'
import { useMessage } from './speech'

const PAGE_SIZE = 24

interface Asked {
  first?: number
  last?: number
  after?: string
  before?: string
}

/** The page of a list that the address asks for. */
export function usePage(size = PAGE_SIZE): Asked {
  const { one } = useChoices()
  const before = one('before')
  if (before) return { last: size, before }
  return { first: size, after: one('after') }
}

export const PAGING = graphql(`
  fragment Paging on PageInfo {
    startCursor
    endCursor
    hasNextPage
    hasPreviousPage
  }
`)

/** The ways to the neighbouring pages of a list. */
export function Pager({ at }: { at: PagingFragment }) {
  const t = useMessage()
  const { choose } = useChoices()
  const { startCursor, endCursor, hasNextPage, hasPreviousPage } = at
  if (!hasNextPage && !hasPreviousPage) return null
  return (
    <nav className="pager" aria-label={t('list.pages')}>
      <Button
        disabled={!hasPreviousPage}
        onClick={() => {
          choose({ before: startCursor ?? undefined })
        }}
      >
        {t('list.previous')}
      </Button>
      <Button
        disabled={!hasNextPage}
        onClick={() => {
          choose({ after: endCursor ?? undefined })
        }}
      >
        {t('list.next')}
      </Button>
    </nav>
  )
}

import { useQuery } from 'urql'

import type { NamesFragment } from '../gql/graphql'
import { LISTS, NEIGHBOURS } from './history-query'
import type { Facts } from './replay'
import { neighboursIn } from './written'

/** What records and words are called that a history names by key or code. */
export interface NamesOf {
  record: (id: string) => NamesFragment | undefined
  listed: (list: 'sector' | 'cluster' | 'indicator', code: string) => NamesFragment | undefined
  /** What an observation is about. */
  subject: (facts: Facts) => NamesFragment | undefined
}

/** As many records as the register gives by id at once. */
const MOST = 100

/** Reads the names that a history needs; those of records that its reader may not see are missing. */
export function useNames(told: Facts[]): NamesOf {
  const ids = [...new Set(told.flatMap(neighboursIn))].slice(0, MOST)
  const [{ data: lists }] = useQuery({ query: LISTS })
  const [{ data }] = useQuery({ query: NEIGHBOURS, variables: { ids }, pause: ids.length === 0 })
  const found = new Map<string, NamesFragment>()
  for (const node of data?.nodes ?? []) {
    if (!node) continue
    if ('name' in node) found.set(node.id, node.name)
    else if ('title' in node) found.set(node.id, node.title)
  }
  const coded = {
    sector: lists?.sectors.nodes,
    cluster: lists?.clusters.nodes,
    indicator: lists?.indicators.nodes,
  }
  return {
    record: (id) => found.get(id),
    listed: (list, code) => coded[list]?.find((one) => one.code === code)?.name,
    subject: ({ subjectKind, subject }) => {
      const [id = ''] = neighboursIn({ subjectKind, subject })
      return found.get(id)
    },
  }
}

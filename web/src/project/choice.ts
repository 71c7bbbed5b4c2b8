import type { ProjectFilter, RecordOrder } from '../gql/graphql'
import { allKnown, known, type Choices } from '../shared/choices'
import { SIDES } from '../shared/side'
import { FORMS, STAGES, STANDINGS } from './stages'

export const ORDERS = ['code', 'name', 'latest'] as const
type Order = (typeof ORDERS)[number]

/** The forms in which a list of projects shows. */
export const VIEWS = ['cards', 'table', 'map'] as const

const ORDER: Record<Order, RecordOrder> = {
  code: { field: 'CODE', direction: 'ASC' },
  name: { field: 'NAME', direction: 'ASC' },
  latest: { field: 'UPDATED_AT', direction: 'DESC' },
}

/** The keys under which the address says what a list of projects is narrowed to. */
export const FACET_KEYS = [
  'side',
  'stage',
  'standing',
  'sector',
  'cluster',
  'form',
  'place',
  'joint',
]

/** The projects that the address asks for. */
export function filterOf({ one, all }: Pick<Choices, 'one' | 'all'>): ProjectFilter {
  const joint = one('joint')
  return {
    text: one('q'),
    sides: allKnown(SIDES, all('side')),
    stages: allKnown(STAGES, all('stage')),
    standings: allKnown(STANDINGS, all('standing')),
    cooperationForms: allKnown(FORMS, all('form')),
    sectors: all('sector'),
    clusters: all('cluster'),
    places: all('place'),
    ...(joint === 'yes' && { inJointLibrary: true }),
  }
}

export function orderOf({ one }: Pick<Choices, 'one'>): { order: Order; orderBy: RecordOrder } {
  const order = known(ORDERS, one('order')) ?? 'code'
  return { order, orderBy: ORDER[order] }
}

import type { Editor } from './editor'

/** Whether a record can be handed to its publisher once it is saved. */
export function mayBeSubmitted({ kind, stand }: Pick<Editor, 'kind' | 'stand'>): boolean {
  if (kind.isPublicAtOnce) return false
  const { publication = 'DRAFT' } = stand.record ?? {}
  return publication === 'DRAFT' || publication === 'WITHDRAWN'
}

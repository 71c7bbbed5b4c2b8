import type { z } from '../shared/schema'
import type { MessageId } from '../shared/language'

/** Says that a part of something typed could not be sent. */
export function refuse(context: z.RefinementCtx, part: string, message: MessageId): void {
  context.addIssue({ code: 'custom', path: [part], message })
}

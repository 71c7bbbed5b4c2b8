import { expect, test } from 'vitest'

import { queuesOf, queueToShow, type Counts } from './queues'

const COUNTS: Counts = {
  drafts: { totalCount: 2 },
  toPublish: { totalCount: 0 },
  toEndorse: { totalCount: 5 },
  staleEndorsements: { totalCount: 0 },
  warnings: { totalCount: 1 },
}

test('publishing and endorsing wait for publishers only', () => {
  expect(queuesOf('EDITOR')).toEqual(['drafts', 'warnings'])
  expect(queuesOf('PUBLISHER')).toHaveLength(5)
  expect(queuesOf('AUDITOR')).toEqual([])
})

test('what was chosen is shown, or else the first queue with something in it', () => {
  const queues = queuesOf('PUBLISHER')

  expect(queueToShow(queues, 'warnings', COUNTS)).toBe('warnings')
  expect(queueToShow(queues, undefined, COUNTS)).toBe('toEndorse')
  expect(queueToShow(queuesOf('EDITOR'), 'toEndorse', COUNTS)).toBe('drafts')
  expect(queueToShow([], undefined, COUNTS)).toBeUndefined()
})

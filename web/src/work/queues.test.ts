import { expect, test } from 'vitest'

import { firstWaiting, queuesOf, type Counts } from './queues'

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

test('what others wait for is looked at first', () => {
  expect(firstWaiting(queuesOf('PUBLISHER'), COUNTS)).toBe('toEndorse')
  expect(firstWaiting(queuesOf('EDITOR'), COUNTS)).toBe('drafts')
  expect(firstWaiting(['toPublish'], COUNTS)).toBeUndefined()
})

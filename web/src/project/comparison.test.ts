import { expect, test } from 'vitest'

import { compareAddress, comparedCodes, differ } from './comparison'

test('an address names the projects to compare, four at most', () => {
  expect(compareAddress(['HB-CN-001', 'HB-RU-002'])).toBe(
    '/projects/compare?project=HB-CN-001&project=HB-RU-002',
  )
  expect(comparedCodes(['A', 'B', 'A', 'C', 'D', 'E'])).toEqual(['A', 'B', 'C', 'D'])
})

test('silence of one is a difference too', () => {
  expect(differ(['运营', '运营'])).toBe(false)
  expect(differ(['运营', ''])).toBe(true)
})

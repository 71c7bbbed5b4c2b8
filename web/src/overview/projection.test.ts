import { expect, test } from 'vitest'

import { bearing, distanceKm, middle, project, radius } from './projection'

const HEIHE = { latitude: 50.245, longitude: 127.49 }
const BLAGOVESHCHENSK = { latitude: 50.29, longitude: 127.527 }
const HARBIN = { latitude: 45.757, longitude: 126.642 }
const CENTRE = middle(HEIHE, BLAGOVESHCHENSK)

test('distances are those of the great circle', () => {
  expect(distanceKm(HEIHE, HEIHE)).toBe(0)
  expect(distanceKm(HEIHE, BLAGOVESHCHENSK)).toBeCloseTo(5.65, 1)
  expect(distanceKm(HEIHE, HARBIN)).toBeCloseTo(503, 0)
})

test('directions turn from north to east', () => {
  const origin = { latitude: 0, longitude: 0 }

  expect(bearing(origin, { latitude: 1, longitude: 0 })).toBeCloseTo(0)
  expect(bearing(origin, { latitude: 0, longitude: 1 })).toBeCloseTo(Math.PI / 2)
})

test('the two cities lie on their banks', () => {
  expect(project(CENTRE, BLAGOVESHCHENSK, 300).y).toBeLessThan(0)
  expect(project(CENTRE, HEIHE, 300).y).toBeGreaterThan(0)
})

test('what is farther is drawn farther out, but never outside', () => {
  expect(radius(10, 300)).toBeLessThan(radius(100, 300))
  expect(radius(0, 300)).toBe(0)
  expect(radius(20_000, 300)).toBe(300)
})

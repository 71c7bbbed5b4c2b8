/** Where something is, in degrees. */
export interface Coordinates {
  latitude: number
  longitude: number
}

/** A point of the map, the river's middle at zero; y grows to the south. */
export interface Point {
  x: number
  y: number
}

const EARTH_RADIUS_KM = 6371
/** Within this everything lies at the centre. */
const NEAREST_KM = 1
const FARTHEST_KM = 4000

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** The great circle between two places, in kilometres. */
export function distanceKm(from: Coordinates, to: Coordinates): number {
  const half = (angle: number) => Math.sin(angle / 2) ** 2
  const across =
    half(radians(to.latitude - from.latitude)) +
    Math.cos(radians(from.latitude)) *
      Math.cos(radians(to.latitude)) *
      half(radians(to.longitude - from.longitude))
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(across))
}

/** The direction from one place to another: radians from north, eastwards. */
export function bearing(from: Coordinates, to: Coordinates): number {
  const turn = radians(to.longitude - from.longitude)
  const [start, end] = [radians(from.latitude), radians(to.latitude)]
  const east = Math.sin(turn) * Math.cos(end)
  const north = Math.cos(start) * Math.sin(end) - Math.sin(start) * Math.cos(end) * Math.cos(turn)
  return Math.atan2(east, north)
}

/** How far from the centre something is drawn: distances are pressed together, by logarithm. */
export function radius(km: number, width: number): number {
  const pressed = Math.log(Math.max(km, NEAREST_KM)) / Math.log(FARTHEST_KM)
  return Math.min(pressed, 1) * width
}

/** A place on the map: its direction is true, its distance pressed together. */
export function project(centre: Coordinates, place: Coordinates, width: number): Point {
  const direction = bearing(centre, place)
  const length = radius(distanceKm(centre, place), width)
  return { x: Math.sin(direction) * length, y: -Math.cos(direction) * length }
}

/** Halfway between two places that are near each other. */
export function middle(one: Coordinates, other: Coordinates): Coordinates {
  return {
    latitude: (one.latitude + other.latitude) / 2,
    longitude: (one.longitude + other.longitude) / 2,
  }
}

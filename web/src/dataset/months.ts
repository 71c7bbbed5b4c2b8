import type { DatasetLineFragment } from '../gql/graphql'

/** Months from the first to the last, each as 2025-01. */
export interface Months {
  from: string
  to: string
}

/** The months that two spans have in common. */
export function common(one: Months, other: Months): Months | undefined {
  const from = one.from > other.from ? one.from : other.from
  const to = one.to < other.to ? one.to : other.to
  return from <= to ? { from, to } : undefined
}

/** Whether a release counts for all months that it speaks for. */
export function countsWhole({ period, currentPeriods }: DatasetLineFragment): boolean {
  const [only, ...others] = currentPeriods
  return others.length === 0 && only?.from === period?.from && only?.to === period?.to
}

/** What a release would take from another one by being made current. */
export interface Taken {
  from: DatasetLineFragment
  months: Months[]
}

/** The months that each other release of the reporter would lose; reported figures never give way. */
export function takenBy(release: DatasetLineFragment, others: DatasetLineFragment[]): Taken[] {
  const { period } = release
  if (!period) return []
  return others
    .filter((other) => other.id !== release.id && !(release.synthetic && !other.synthetic))
    .map((other) => ({
      from: other,
      months: other.currentPeriods.flatMap((months) => common(months, period) ?? []),
    }))
    .filter(({ months }) => months.length > 0)
}

/** The releases that another one can be held against, the latest first. */
export function earlierOnes(
  release: DatasetLineFragment,
  all: DatasetLineFragment[],
): DatasetLineFragment[] {
  const others = all.filter(({ id }) => id !== release.id)
  return others.toSorted((one, other) => other.releasedAt.localeCompare(one.releasedAt))
}

/** The release before another one: the last that speaks for some of the same months. */
export function oneBefore(
  release: DatasetLineFragment,
  all: DatasetLineFragment[],
): DatasetLineFragment | undefined {
  return earlierOnes(release, all).find(
    (other) =>
      other.releasedAt <= release.releasedAt &&
      other.period &&
      release.period &&
      common(other.period, release.period),
  )
}

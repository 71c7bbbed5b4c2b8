/** Where requests wait when their session has ended, until somebody has signed in again. */
export interface Gate {
  /** Whether somebody is there to sign in again. */
  isWatched: () => boolean
  /** Whether requests wait. */
  isShut: () => boolean
  /** Tells when requests begin and cease to wait; gives the way to be told no more. */
  watch: (told: () => void) => () => void
  wait: () => Promise<void>
  open: () => void
}

export function makeGate(): Gate {
  const watchers = new Set<() => void>()
  const waiting: (() => void)[] = []
  const tell = () => {
    for (const told of watchers) told()
  }
  return {
    isWatched: () => watchers.size > 0,
    isShut: () => waiting.length > 0,
    watch: (told) => {
      watchers.add(told)
      return () => watchers.delete(told)
    },
    wait: () =>
      new Promise((resolve) => {
        waiting.push(resolve)
        tell()
      }),
    open: () => {
      for (const resolve of waiting.splice(0)) resolve()
      tell()
    },
  }
}

import { useSearchParams } from 'react-router'

/** What a reader has chosen on a page. All of it stands in the address. */
export interface Choices {
  one: (key: string) => string | undefined
  all: (key: string) => string[]
  /** Another choice; the page of a list that was reached under the former one is left. */
  choose: (change: Change) => void
  /** The same where the former choice is nothing to come back to. */
  correct: (change: Change) => void
}

type Change = Record<string, string | string[] | undefined>

const PAGE = ['after', 'before']

/** The parameters of an address with some changed. */
export function changed(before: URLSearchParams, change: Change): URLSearchParams {
  const after = new URLSearchParams(before)
  for (const key of PAGE) after.delete(key)
  for (const [key, value] of Object.entries(change)) {
    after.delete(key)
    for (const part of [value ?? []].flat()) {
      if (part) after.append(key, part)
    }
  }
  return after
}

export function useChoices(): Choices {
  const [parameters, setParameters] = useSearchParams()
  const set = (change: Change, replace: boolean) => {
    // What was chosen a moment ago stands in the address before the page shows it.
    const now = new URLSearchParams(window.location.search)
    setParameters(changed(now, change), { preventScrollReset: true, replace })
  }
  return {
    one: (key) => parameters.get(key) ?? undefined,
    all: (key) => parameters.getAll(key),
    choose: (change) => {
      set(change, false)
    },
    correct: (change) => {
      set(change, true)
    },
  }
}

/** A choice that the page knows; anything else in the address counts as none. */
export function known<Word extends string>(
  words: readonly Word[],
  chosen: string | undefined,
): Word | undefined {
  return words.find((word) => word === chosen)
}

/** Those choices that the page knows. */
export function allKnown<Word extends string>(words: readonly Word[], chosen: string[]): Word[] {
  return words.filter((word) => chosen.includes(word))
}

import { useState } from 'react'

/** One wish to change something: a key under which the register does it only once. */
export interface Intent {
  /** The key of what is to be sent; the same as long as the same is sent again. */
  keyOf: (input: unknown) => string
  /** It is done: the same wish is another one from now on. */
  fulfil: () => void
}

/** A text that nobody has used before. Other than `randomUUID` it is made without TLS too. */
export function freshKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

export function makeIntent(): Intent {
  let sent = { text: '', key: '' }
  return {
    keyOf: (input) => {
      const text = JSON.stringify(input)
      if (sent.text !== text) sent = { text, key: freshKey() }
      return sent.key
    },
    fulfil: () => {
      sent = { text: '', key: '' }
    },
  }
}

/** The wish behind a form: sent again after a lost answer, it is not done twice. */
export function useIntent(): Intent {
  return useState(makeIntent)[0]
}

import { createIntl } from 'react-intl'
import { describe, expect, test } from 'vitest'

import { LANGUAGES, loadMessages, loadWorkMessages, type Language } from '../shared/language'

const HAN = /\p{Script=Han}/u
const CYRILLIC = /\p{Script=Cyrillic}/u

/** Letters that have no place in the messages of a language. */
const FOREIGN: Record<Language, RegExp[]> = { zh: [CYRILLIC], ru: [HAN], en: [HAN, CYRILLIC] }

/** The parameters of a message. */
function parameters(message: string | undefined): string[] {
  const names = [...(message ?? '').matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name ?? '')
  return [...new Set(names)].sort()
}

describe.for([loadMessages, loadWorkMessages])('%o', (load) => {
  test.for(LANGUAGES)('%s has every message', async (language) => {
    expect(Object.keys(await load(language))).toEqual(Object.keys(await load('en')))
  })

  test.for(LANGUAGES)('a message of %s takes the same parameters', async (language) => {
    const own = await load(language)
    for (const [id, message] of Object.entries(await load('en'))) {
      // Chinese has no plural: a number that only chooses one is not needed there.
      const wanted = [...parameters(message), 'count']
      for (const name of parameters(own[id])) expect(wanted, id).toContain(name)
    }
  })

  test.for(LANGUAGES)('every message of %s can be shown', async (language) => {
    const messages = await load(language)
    const intl = createIntl({
      locale: language,
      messages,
      onError: (error) => {
        throw error
      },
    })
    for (const [id, message] of Object.entries(messages)) {
      const values = Object.fromEntries(parameters(message).map((name) => [name, 5]))
      expect(intl.formatMessage({ id }, values), id).not.toBe('')
    }
  })

  test('a dash of Russian does not begin a line, nor is a short one', async () => {
    for (const [id, message] of Object.entries(await load('ru'))) {
      expect(message, id).not.toMatch(/ [–—]|\u00a0–/)
    }
  })

  test.for(LANGUAGES)('the messages of %s are in one language', async (language) => {
    for (const [id, message] of Object.entries(await load(language))) {
      for (const letters of FOREIGN[language]) expect(message, id).not.toMatch(letters)
    }
  })
})

test('a message of the desk is not one of the public pages', async () => {
  const everywhere = Object.keys(await loadMessages('en'))

  for (const id of Object.keys(await loadWorkMessages('en'))) expect(everywhere).not.toContain(id)
})

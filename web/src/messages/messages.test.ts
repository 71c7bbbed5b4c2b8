import { createIntl } from 'react-intl'
import { expect, test } from 'vitest'

import { LANGUAGES, type Language, type Messages } from '../shared/language'
import en from './en.json'
import ru from './ru.json'
import zh from './zh.json'

const ALL: Record<Language, Messages> = { zh, ru, en }
const HAN = /\p{Script=Han}/u
const CYRILLIC = /\p{Script=Cyrillic}/u

/** Letters that have no place in the messages of a language. */
const FOREIGN: Record<Language, RegExp[]> = { zh: [CYRILLIC], ru: [HAN], en: [HAN, CYRILLIC] }

/** The parameters of a message. */
function parameters(message: string): string[] {
  const names = [...message.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name ?? '')
  return [...new Set(names)].sort()
}

test('every language has every message', () => {
  for (const language of LANGUAGES) {
    expect(Object.keys(ALL[language])).toEqual(Object.keys(en))
  }
})

test('a message takes the same parameters in every language', () => {
  for (const id of Object.keys(en) as (keyof Messages)[]) {
    const wanted = new Set(parameters(en[id]))
    for (const language of LANGUAGES) {
      // Chinese has no plural: a number that only chooses one is not needed there.
      for (const name of parameters(ALL[language][id])) {
        expect([...wanted, 'count'], `${language} ${id}`).toContain(name)
      }
    }
  }
})

test.for(LANGUAGES)('every message of %s can be shown', (language) => {
  const intl = createIntl({
    locale: language,
    messages: ALL[language],
    onError: (error) => {
      throw error
    },
  })
  for (const [id, message] of Object.entries(ALL[language])) {
    const values = Object.fromEntries(parameters(message).map((name) => [name, 5]))
    expect(intl.formatMessage({ id }, values), id).not.toBe('')
  }
})

test.for(LANGUAGES)('the messages of %s are in one language', (language) => {
  for (const [id, message] of Object.entries(ALL[language])) {
    for (const letters of FOREIGN[language]) expect(message, id).not.toMatch(letters)
  }
})

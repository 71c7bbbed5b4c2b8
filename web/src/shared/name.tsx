import { graphql } from '../gql'
import { LANG, LANGUAGES, type Language } from './language'
import { useLanguage } from './speech'

/** A text of the register. It always has Chinese or Russian. */
export interface Localized {
  zh?: string | null
  ru?: string | null
  en?: string | null
}

export const NAMES = graphql(`
  fragment Names on LocalizedText {
    zh
    ru
    en
  }
`)

/** The text in a language, or else in the first that it has, with the language it is in. */
export function read(text: Localized, wished: Language): { text: string; language: Language } {
  const language = [wished, ...LANGUAGES].find((language) => text[language])
  return { text: (language && text[language]) ?? '', language: language ?? wished }
}

/** A text of the register, marked with its language where that is not the page's. */
export function Name({ of }: { of: Localized }) {
  const wished = useLanguage()
  const { text, language } = read(of, wished)
  return language === wished ? text : <span lang={LANG[language]}>{text}</span>
}

/** Reads names where there is no place for markup, such as in a chart. */
export function useName(): (of: Localized) => string {
  const wished = useLanguage()
  return (of) => read(of, wished).text
}

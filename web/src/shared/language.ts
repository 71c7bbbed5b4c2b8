import type en from '../messages/en.json'
import type work from '../messages/work/en.json'

/** The languages of the console, as the first part of every address. */
export const LANGUAGES = ['zh', 'ru', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** The name of a message; those of the desk are loaded with it. */
export type MessageId = keyof typeof en | keyof typeof work
export type Messages = Record<string, string>

/** Each language's own name, and what `lang` says of it. */
export const OWN_NAME: Record<Language, string> = { zh: '中文', ru: 'Русский', en: 'English' }
export const LANG: Record<Language, string> = { zh: 'zh-CN', ru: 'ru', en: 'en' }

const KEPT = 'twincity.language'

export function isLanguage(word: string | undefined): word is Language {
  return LANGUAGES.some((language) => language === word)
}

/** The language a reader used last, or else the first of the browser's that we have. */
export function preferredLanguage(): Language {
  const kept = localStorage.getItem(KEPT) ?? undefined
  if (isLanguage(kept)) return kept
  const wished = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase())
  return wished.find(isLanguage) ?? 'zh'
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(KEPT, language)
}

/** The same place in another language. */
export function inLanguage(path: string, language: Language): string {
  const rest = path.split('/').slice(2).join('/')
  return `/${language}${rest && `/${rest}`}`
}

/** The messages of a language's public pages; only the language that a reader uses is loaded. */
export async function loadMessages(language: Language): Promise<Messages> {
  switch (language) {
    case 'zh':
      return (await import('../messages/zh.json')).default
    case 'ru':
      return (await import('../messages/ru.json')).default
    case 'en':
      return (await import('../messages/en.json')).default
  }
}

/** The messages that only the pages of those who are signed in show. */
export async function loadWorkMessages(language: Language): Promise<Messages> {
  switch (language) {
    case 'zh':
      return (await import('../messages/work/zh.json')).default
    case 'ru':
      return (await import('../messages/work/ru.json')).default
    case 'en':
      return (await import('../messages/work/en.json')).default
  }
}

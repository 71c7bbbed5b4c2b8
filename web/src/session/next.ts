import { inLanguage, isLanguage, type Language } from '../shared/language'

/** Any origin will do: only what stays within it is our own. */
const HERE = 'http://console.invalid'

/** Pages that nobody is led to after having signed in. */
const DOORS = ['sign-in', 'invitation']

/**
 * Where to go after signing in: what the address asks for, in the language of the page, if it is
 * one of our own pages. Nobody is led to a foreign host by a link that looks like ours.
 */
export function pageAfter(next: string | null, language: Language): string {
  const desk = `/${language}/work`
  if (!next || !URL.canParse(next, HERE)) return desk
  const { origin, pathname, search, hash } = new URL(next, HERE)
  const [, first, page = ''] = pathname.split('/')
  if (origin !== HERE || !isLanguage(first) || DOORS.includes(page)) return desk
  return inLanguage(pathname, language) + search + hash
}

/** The address of the page for signing in that leads back to here. */
export function doorTo(address: (path: string) => string, here: string): string {
  return `${address('/sign-in')}?${new URLSearchParams({ next: here }).toString()}`
}

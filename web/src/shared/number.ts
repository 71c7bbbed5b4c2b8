import type { Language } from './language'

const PLAIN = /^-?\d+(\.\d+)?$/

/** Whether a text is a number as the API writes it. */
export const isNumber = (text: string): boolean => PLAIN.test(text.trim())

/** Whether a text is a whole number that is not too large for the API. */
export const isWhole = (text: string): boolean => /^\d{1,9}$/.test(text.trim())

/**
 * A number in the API's way, as far as it is typed: without spaces, and with a point. A comma is
 * what it is in the language of the page; what becomes no number stays as it was typed.
 */
export function plain(text: string, language: Language): string {
  const typed = text.normalize('NFKC')
  if (/[^-\d.,\s'’]/.test(typed)) return text
  const tight = typed.replaceAll(/[\s'’]/g, '')
  return language === 'ru' ? tight.replace(',', '.') : tight.replaceAll(',', '')
}

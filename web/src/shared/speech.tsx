import { useIntl } from 'react-intl'
import { useParams } from 'react-router'

import { isLanguage, type Language, type MessageId } from './language'

type Values = Record<string, string | number>

/** The language of the page, by its address. */
export function useLanguage(): Language {
  const { language } = useParams()
  return isLanguage(language) ? language : 'zh'
}

/** Messages in the language of the page. */
export function useMessage(): (id: MessageId, values?: Values) => string {
  const intl = useIntl()
  return (id, values) => intl.formatMessage({ id }, values)
}

/** An address within the console, in the language of the page. */
export function useAddress(): (path: string) => string {
  const language = useLanguage()
  return (path) => `/${language}${path}`
}

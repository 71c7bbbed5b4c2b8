import { use, type ReactNode } from 'react'
import { IntlProvider, useIntl } from 'react-intl'

import { loadWorkMessages, type Language, type Messages } from '../shared/language'
import { useLanguage } from '../shared/speech'

const LOADED = new Map<Language, Promise<Messages>>()

function loaded(language: Language): Promise<Messages> {
  const known = LOADED.get(language)
  if (known) return known
  const loading = loadWorkMessages(language)
  LOADED.set(language, loading)
  // What did not arrive is asked for again by the next page.
  loading.catch(() => LOADED.delete(language))
  return loading
}

/** Speaks the desk's messages on a public page; whatever is around it waits for them. */
export function WithWorkMessages({ children }: { children: ReactNode }) {
  const intl = useIntl()
  const messages = use(loaded(useLanguage()))
  return (
    <IntlProvider locale={intl.locale} messages={{ ...intl.messages, ...messages } as Messages}>
      {children}
    </IntlProvider>
  )
}

import { useEffect, useEffectEvent, useRef } from 'react'

import { useLanguage } from './speech'

/** Asks again in another language, where the register says something in words. */
export function useAskedAnew(ask: () => void): void {
  const language = useLanguage()
  const asked = useRef(language)
  const anew = useEffectEvent(ask)
  useEffect(() => {
    if (asked.current === language) return
    asked.current = language
    anew()
  }, [language])
}

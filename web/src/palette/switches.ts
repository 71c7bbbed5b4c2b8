import { useLocation } from 'react-router'

import { useLook } from '../shared/appearance'
import { inLanguage, LANGUAGES, OWN_NAME } from '../shared/language'
import { useLanguage, useMessage } from '../shared/speech'
import type { Entry } from './entry'

/** What can be switched from every page: its language and its look. */
export function useSwitches(): Entry[] {
  const t = useMessage()
  const current = useLanguage()
  const { isDark, toggle } = useLook()
  const { pathname, search } = useLocation()
  const others = LANGUAGES.filter((language) => language !== current)
  return [
    ...others.map((language) => ({
      id: `language ${language}`,
      // It is found by its own name too, but not shown in another language than the page's.
      name: `${t('frame.languages')} ${t(`language.${language}`)} ${OWN_NAME[language]}`,
      label: t('palette.language', { language: t(`language.${language}`) }),
      path: inLanguage(pathname, language) + search,
    })),
    { id: 'look', name: t(isDark ? 'frame.light' : 'frame.dark'), run: toggle },
  ]
}

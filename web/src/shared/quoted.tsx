import { LANG, type Language } from './language'
import { useLanguage } from './speech'

const SCRIPTS: [RegExp, Language][] = [
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  // One word alone may be a code, or a name that is written so everywhere.
  [/\p{Script=Latin}{2,}\s+\p{Script=Latin}{2,}/u, 'en'],
]

/** What somebody wrote in no known language, marked with the language of its letters. */
export function Quoted({ text }: { text: string }) {
  const language = useLanguage()
  const own = SCRIPTS.find(([letters]) => letters.test(text))?.[1]
  return !own || own === language ? text : <span lang={LANG[own]}>{text}</span>
}

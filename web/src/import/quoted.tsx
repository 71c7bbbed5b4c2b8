import { LANG } from '../shared/language'
import { useLanguage } from '../shared/speech'

const SCRIPTS = [
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Cyrillic}/u, 'ru'],
] as const

/** What stands in somebody's file, marked with the language of its letters. */
export function Quoted({ text }: { text: string }) {
  const language = useLanguage()
  const own = SCRIPTS.find(([letters]) => letters.test(text))?.[1]
  return !own || own === language ? text : <span lang={LANG[own]}>{text}</span>
}

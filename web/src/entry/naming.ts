import { isLanguage, type MessageId } from '../shared/language'
import { useMessage } from '../shared/speech'
import type { Item } from './item'

/** What places of a form are called where they are spoken of elsewhere. */
export function useNaming(items: readonly Item[]): (path: string) => string {
  const t = useMessage()
  return (path) => namesOf(items, path, t).join(' · ') || t('entry.whole')
}

/** The names on the way to a place: of the item, of the entry by its number, and of what is in it. */
function namesOf(
  items: readonly Item[],
  path: string,
  t: (id: MessageId) => string,
): (string | number)[] {
  const [name, ...rest] = path.split('.')
  const item = items.find((one) => one.name === name)
  if (!item) return []
  const [next, ...further] = rest
  const label = t(item.label)
  if (next === undefined) return [label]
  if (item.entries) {
    return [`${label} ${Number(next) + 1}`, ...namesOf(item.entries, further.join('.'), t)]
  }
  if (isLanguage(next)) return [label, t(`language.${next}`)]
  return [label]
}

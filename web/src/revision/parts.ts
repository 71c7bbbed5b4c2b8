import { useFigures } from '../shared/figure'
import { LANGUAGES } from '../shared/language'
import { isoAt } from '../shared/partial-date'
import { useMessage } from '../shared/speech'
import type { Facts } from './replay'
import { text, type Line, type Run, type Saying } from './saying'

const HUNDREDTHS = 100

/** Says what a part of a record is: a participant, a milestone, another name, a number. */
export function useParts({ word, named, neighbour }: Saying): (field: string, part: Facts) => Line {
  const t = useMessage()
  const figures = useFigures()
  const after = (...words: string[]): Run[] => {
    const said = words.filter(Boolean)
    return said.length > 0 ? [{ text: ` · ${said.join(' · ')}` }] : []
  }
  const date = (part: Facts, field: 'plannedOn' | 'actualOn') => {
    if (part[field] == null) return ''
    const precision = text(part[field === 'plannedOn' ? 'plannedPrecision' : 'actualPrecision'])
    const shown = figures.date(isoAt(text(part[field]), precision))
    return t(field === 'plannedOn' ? 'milestone.planned' : 'milestone.reached', { date: shown })
  }
  return (field, part) => {
    switch (field) {
      case 'participants': {
        const share = typeof part.shareBp === 'number' ? String(part.shareBp / HUNDREDTHS) : ''
        return [
          neighbour('Enterprise', part.enterprise),
          ...after(word('role', part.role), share && figures.percent(share)),
        ]
      }
      case 'milestones': {
        const [zh, ru, en] = LANGUAGES.map((language) => text(part[`name.${language}`]) || null)
        return [
          named({ zh, ru, en }, ''),
          ...after(word('milestone', part.kind), date(part, 'actualOn'), date(part, 'plannedOn')),
        ]
      }
      case 'aliases': {
        const language = LANGUAGES.find((language) => language === part.language)
        return [{ text: text(part.name), language }, ...after(word('within.aliasKind', part.kind))]
      }
      case 'identifiers':
        return [
          { text: word('identifier', text(part.scheme).replace('-', '_')) },
          ...after(text(part.value)),
        ]
      case 'zones':
        return [neighbour('Zone', part.zone)]
      case 'places':
        return [neighbour('Place', part.place)]
      default:
        return [{ text: JSON.stringify(part) }]
    }
  }
}

import type { AliasKind, Language } from '../gql/graphql'
import { choice } from './items/choice'
import { date } from './items/date'
import { list } from './items/list'
import { text } from './items/text'

const LANGUAGES = ['ZH', 'RU', 'EN'] as const satisfies readonly Language[]
const KINDS = ['FORMER', 'ALTERNATE', 'TRANSLITERATION'] as const satisfies readonly AliasKind[]

/** The other names of a record, which search knows too. */
export const aliases = list(
  { name: 'aliases', label: 'project.aliases', help: 'entry.aliases.help' },
  {
    one: 'entry.alias.one',
    add: 'entry.alias.add',
    entries: [
      text({ name: 'name', label: 'entry.alias.name', needed: 'always' }),
      choice(
        { name: 'language', label: 'entry.alias.language', needed: 'always' },
        { of: LANGUAGES, name: (it) => `language.${it.toLowerCase() as 'zh' | 'ru' | 'en'}` },
      ),
      choice(
        { name: 'kind', label: 'entry.alias.kind', needed: 'always' },
        { of: KINDS, name: (it) => `alias.${it as AliasKind}` },
      ),
      date({ name: 'validFrom', label: 'entry.alias.from' }, 'day'),
      date({ name: 'validTo', label: 'entry.alias.to' }, 'day'),
    ],
  },
)

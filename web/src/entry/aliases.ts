import type { AliasKind } from '../gql/graphql'
import { LANGUAGES, type Language } from '../shared/language'
import { choice } from './items/choice'
import { date } from './items/date'
import { list } from './items/list'
import { text } from './items/text'

const KINDS = ['FORMER', 'ALTERNATE', 'TRANSLITERATION'] as const satisfies readonly AliasKind[]

/** The other names of a record, which search knows too. */
export const aliases = list(
  { name: 'aliases', label: 'project.aliases', help: 'entry.aliases.help' },
  {
    one: 'entry.alias.one',
    add: 'entry.alias.add',
    entries: [
      text({ name: 'name', label: 'fieldName.name', needed: 'always' }),
      choice(
        { name: 'language', label: 'entry.alias.language', needed: 'always' },
        {
          of: LANGUAGES.map((language) => language.toUpperCase()),
          name: (it) => `language.${it.toLowerCase() as Language}`,
        },
      ),
      choice(
        { name: 'kind', label: 'entry.alias.kind', needed: 'always' },
        { of: KINDS, name: (it) => `aliasKind.${it as AliasKind}` },
      ),
      date({ name: 'validFrom', label: 'entry.alias.from' }, 'day'),
      date({ name: 'validTo', label: 'entry.alias.to' }, 'day'),
    ],
  },
)

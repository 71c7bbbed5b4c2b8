import { aliases } from '../entry/aliases'
import { choice } from '../entry/items/choice'
import { list } from '../entry/items/list'
import { localized } from '../entry/items/localized'
import { reference } from '../entry/items/reference'
import { code, country, text } from '../entry/items/text'
import type { Kind } from '../entry/kind'
import { SECTORS, SOURCES } from '../entry/lookups'
import { EntryPage } from '../entry/page'
import type { EnterpriseEntryFragment, IdentifierScheme, Ownership } from '../gql/graphql'
import { CREATE, TO_EDIT, UPDATE, VALIDATE } from './entry'
import { OWNERSHIPS } from './ownership'

const SCHEMES = ['CN_USCI', 'RU_INN', 'RU_OGRN'] as const satisfies readonly IdentifierScheme[]

const identifiers = list(
  { name: 'identifiers', label: 'entry.identifiers', help: 'entry.identifiers.help' },
  {
    one: 'entry.identifier.one',
    add: 'entry.identifier.add',
    entries: [
      choice(
        { name: 'scheme', label: 'entry.identifier.scheme', needed: 'always' },
        { of: SCHEMES, name: (it) => `identifier.${it as IdentifierScheme}` },
      ),
      text({ name: 'value', label: 'entry.identifier.value', needed: 'always' }),
    ],
  },
)

/** How enterprises are entered. */
export const ENTERPRISE_FORM: Kind = {
  path: 'enterprises',
  title: 'entry.enterprise.new',
  plural: 'enterprises.title',
  name: (record) => (record as EnterpriseEntryFragment).name,
  page: (record) => `/enterprises/${(record as EnterpriseEntryFragment).code}`,
  load: TO_EDIT,
  create: CREATE,
  update: UPDATE,
  validate: VALIDATE,
  sections: [
    {
      title: 'entry.section.names',
      items: [
        code('entry.code.help'),
        localized({ name: 'name', label: 'enterprise.name', needed: 'always' }),
        aliases,
      ],
    },
    {
      title: 'entry.section.enterprise',
      items: [
        country({
          name: 'country',
          label: 'enterprise.country',
          help: 'entry.country.help',
          needed: 'always',
        }),
        choice(
          { name: 'ownership', label: 'enterprise.ownership', needed: 'always' },
          { of: OWNERSHIPS, name: (it) => `ownership.${it as Ownership}` },
        ),
        reference({ name: 'sector', label: 'project.sector', needed: 'published' }, SECTORS),
        identifiers,
      ],
    },
    {
      title: 'sources.title',
      items: [
        reference(
          { name: 'source', label: 'sources.one', help: 'entry.source.help', needed: 'published' },
          SOURCES,
        ),
      ],
    },
  ],
}

/** The page on which an enterprise is entered or changed. */
export function Component() {
  return <EntryPage kind={ENTERPRISE_FORM} />
}

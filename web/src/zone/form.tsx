import { aliases } from '../entry/aliases'
import { choice } from '../entry/items/choice'
import { localized } from '../entry/items/localized'
import { reference } from '../entry/items/reference'
import { code, country } from '../entry/items/text'
import type { Kind } from '../entry/kind'
import { PLACES, SOURCES } from '../entry/lookups'
import { EntryPage } from '../entry/page'
import type { ZoneEntryFragment, ZoneKind } from '../gql/graphql'
import { CREATE, TO_EDIT, UPDATE, VALIDATE } from './entry'

const KINDS = [
  'PILOT_FREE_TRADE_ZONE',
  'BORDER_ECONOMIC_COOPERATION_ZONE',
  'CROSS_BORDER_COOPERATION_ZONE',
  'CROSS_BORDER_ECOMMERCE_ZONE',
  'MUTUAL_TRADE_ZONE',
  'TERRITORY_OF_ADVANCED_DEVELOPMENT',
  'INDUSTRIAL_PARK',
  'LOGISTICS_AREA',
] as const satisfies readonly ZoneKind[]

/** How zones are entered. */
export const ZONE_FORM: Kind = {
  path: 'zones',
  title: 'entry.zone.new',
  plural: 'zones.title',
  name: (record) => (record as ZoneEntryFragment).name,
  load: TO_EDIT,
  create: CREATE,
  update: UPDATE,
  validate: VALIDATE,
  sections: [
    {
      title: 'entry.section.names',
      items: [
        code('entry.code.help'),
        localized({ name: 'name', label: 'fieldName.name', needed: 'always' }),
        aliases,
      ],
    },
    {
      title: 'facts',
      items: [
        choice(
          { name: 'kind', label: 'entry.zone.kind', needed: 'always' },
          { of: KINDS, name: (it) => `recordKind.${it as ZoneKind}` },
        ),
        country({
          name: 'country',
          label: 'enterprise.country',
          help: 'entry.zone.country',
          needed: 'always',
        }),
        reference({ name: 'place', label: 'project.place' }, PLACES),
        reference(
          { name: 'source', label: 'sources.one', help: 'entry.source.help', needed: 'published' },
          SOURCES,
        ),
      ],
    },
  ],
}

/** The page on which a zone is entered or changed. */
export function Component() {
  return <EntryPage kind={ZONE_FORM} />
}

import { aliases } from '../entry/aliases'
import { choice } from '../entry/items/choice'
import { coordinates } from '../entry/items/coordinates'
import { localized } from '../entry/items/localized'
import { reference } from '../entry/items/reference'
import { code, country, text } from '../entry/items/text'
import type { Kind } from '../entry/kind'
import { SOURCES } from '../entry/lookups'
import { EntryPage } from '../entry/page'
import type { PlaceEntryFragment, PlaceKind } from '../gql/graphql'
import { CREATE, TO_EDIT, UPDATE, VALIDATE } from './entry'

const KINDS = [
  'CITY',
  'SETTLEMENT',
  'REGION',
  'CHECKPOINT',
  'AREA',
] as const satisfies readonly PlaceKind[]

/** How places are entered. */
export const PLACE_FORM: Kind = {
  path: 'places',
  title: 'entry.place.new',
  plural: 'entry.places',
  name: (record) => (record as PlaceEntryFragment).name,
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
          { name: 'kind', label: 'entry.place.kind', needed: 'always' },
          { of: KINDS, name: (it) => `recordKind.${it as PlaceKind}` },
        ),
        country({ name: 'country', label: 'enterprise.country', help: 'entry.place.country' }),
        text({ name: 'regionCode', label: 'entry.place.region', help: 'entry.place.region.help' }),
        coordinates({
          name: 'coordinates',
          label: 'fieldName.coordinates',
          help: 'entry.coordinates.help',
        }),
        reference(
          { name: 'source', label: 'sources.one', help: 'entry.source.help', needed: 'published' },
          SOURCES,
        ),
      ],
    },
  ],
}

/** The page on which a place is entered or changed. */
export function Component() {
  return <EntryPage kind={PLACE_FORM} />
}

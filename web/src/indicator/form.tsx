import { choice, flag } from '../entry/items/choice'
import { localized } from '../entry/items/localized'
import { measure } from '../entry/items/measure'
import { period } from '../entry/items/period'
import { bareId, reference } from '../entry/items/reference'
import type { Kind } from '../entry/kind'
import { INDICATORS, SOURCES, SUBJECTS } from '../entry/lookups'
import { EntryPage } from '../entry/page'
import type { ObservationEntryFragment, Qualifier } from '../gql/graphql'
import { CREATE, TO_EDIT, UPDATE, VALIDATE } from './entry'

const QUALIFIERS = [
  'ACTUAL',
  'ABOUT',
  'AT_LEAST',
  'TARGET',
  'FORECAST',
] as const satisfies readonly Qualifier[]

/** How observations are entered. */
export const OBSERVATION_FORM: Kind = {
  path: 'observations',
  title: 'entry.observation.new',
  plural: 'entry.observations',
  name: (record) => (record as ObservationEntryFragment).indicator?.name ?? record.id,
  load: TO_EDIT,
  create: CREATE,
  update: UPDATE,
  validate: VALIDATE,
  sections: [
    {
      title: 'facts',
      items: [
        reference({ name: 'indicator', label: 'figures.indicator', needed: 'always' }, INDICATORS),
        reference(
          {
            name: 'subject',
            label: 'entry.observation.subject',
            help: 'entry.observation.subject.help',
            needed: 'always',
          },
          SUBJECTS,
          bareId,
        ),
        measure({ name: 'measure', label: 'figures.value', needed: 'always' }),
        choice(
          { name: 'qualifier', label: 'fieldName.qualifier', needed: 'always' },
          {
            of: QUALIFIERS,
            name: (it) => `entry.qualifier.${it as Qualifier}`,
            first: 'ACTUAL',
          },
        ),
        period({ name: 'period', label: 'figures.period', help: 'entry.observation.period' }),
        flag({
          name: 'headline',
          label: 'fieldName.headline',
          help: 'entry.observation.headline.help',
        }),
        reference(
          { name: 'source', label: 'sources.one', help: 'entry.source.help', needed: 'published' },
          SOURCES,
        ),
        localized({ name: 'note', label: 'fieldName.note' }, { isLong: true }),
      ],
    },
  ],
}

/** The page on which an observation is entered or changed. */
export function Component() {
  return <EntryPage kind={OBSERVATION_FORM} />
}

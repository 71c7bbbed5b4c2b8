import { date } from '../entry/items/date'
import { localized } from '../entry/items/localized'
import { code, link, text } from '../entry/items/text'
import type { Kind } from '../entry/kind'
import { EntryPage } from '../entry/page'
import type { SourceEntryFragment } from '../gql/graphql'
import { CREATE, TO_EDIT, UPDATE, VALIDATE } from './entry'

/** How sources are entered. */
export const SOURCE_FORM: Kind = {
  path: 'sources',
  title: 'entry.source.new',
  plural: 'entry.sources',
  name: (record) => (record as SourceEntryFragment).title,
  load: TO_EDIT,
  create: CREATE,
  update: UPDATE,
  validate: VALIDATE,
  sections: [
    {
      title: 'facts',
      items: [
        code('entry.code.help'),
        localized({ name: 'title', label: 'entry.source.title', needed: 'always' }),
        text({ name: 'publisher', label: 'fieldName.publisher' }),
        link({ name: 'url', label: 'entry.source.url' }),
        date({ name: 'publishedOn', label: 'entry.source.publishedOn' }),
      ],
    },
  ],
}

/** The page on which a source is entered or changed. */
export function Component() {
  return <EntryPage kind={SOURCE_FORM} />
}

import { localized } from '../entry/items/localized'
import { reference, references } from '../entry/items/reference'
import type { Kind } from '../entry/kind'
import { CLUSTERS, PLACES, ZONES } from '../entry/lookups'
import { EntryPage } from '../entry/page'
import type { ClusterPartEntryFragment } from '../gql/graphql'
import { CREATE, TO_EDIT, UPDATE, VALIDATE } from './entry'

/** How a side's parts in clusters are entered. */
export const CLUSTER_PART_FORM: Kind = {
  path: 'cluster-parts',
  title: 'entry.clusterPart.new',
  plural: 'entry.clusterParts',
  name: (record) => (record as ClusterPartEntryFragment).cluster?.name ?? record.id,
  load: TO_EDIT,
  create: CREATE,
  update: UPDATE,
  validate: VALIDATE,
  sections: [
    {
      title: 'facts',
      items: [
        reference(
          {
            name: 'cluster',
            label: 'project.cluster',
            help: 'entry.clusterPart.cluster',
            needed: 'always',
          },
          CLUSTERS,
        ),
        localized({
          name: 'chainLeaderTitle',
          label: 'entry.clusterPart.leader',
          needed: 'always',
        }),
        references({ name: 'places', label: 'entry.places' }, PLACES),
        references({ name: 'zones', label: 'zones.title' }, ZONES),
        localized({ name: 'note', label: 'fieldName.note' }, { isLong: true }),
      ],
    },
  ],
}

/** The page on which a part in a cluster is entered or changed. */
export function Component() {
  return <EntryPage kind={CLUSTER_PART_FORM} />
}

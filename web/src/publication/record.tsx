import { datasetAddress } from '../dataset/parts'
import type { RecordHeadFragment, Side } from '../gql/graphql'
import { useFigures } from '../shared/figure'
import { Name, useName } from '../shared/name'
import { useMessage } from '../shared/speech'
import type { Standing } from './steps'

/** A record of any kind that people write. */
export type AnyRecord = Extract<RecordHeadFragment, { version: number }>

type Type = AnyRecord['__typename']

/** The kinds of record, as the API names them. */
type RecordKind =
  | 'CLUSTER_PART'
  | 'ENTERPRISE'
  | 'EXCHANGE_RATE'
  | 'OBSERVATION'
  | 'PLACE'
  | 'PROJECT'
  | 'SOURCE'
  | 'TRADE_DATASET'
  | 'ZONE'

/** What each type of record is called as a kind, and where its pages are. */
const KIND: Record<Type, { kind: RecordKind; form?: string; page?: string }> = {
  Project: { kind: 'PROJECT', form: 'projects', page: 'projects' },
  Enterprise: { kind: 'ENTERPRISE', form: 'enterprises', page: 'enterprises' },
  Zone: { kind: 'ZONE', form: 'zones' },
  Place: { kind: 'PLACE', form: 'places' },
  Source: { kind: 'SOURCE', form: 'sources' },
  Observation: { kind: 'OBSERVATION', form: 'observations' },
  ExchangeRate: { kind: 'EXCHANGE_RATE', form: 'rates' },
  ClusterPart: { kind: 'CLUSTER_PART', form: 'cluster-parts' },
  TradeDataset: { kind: 'TRADE_DATASET' },
}

/** A record that people write; nothing for others, such as sectors. */
export function recordOf(node: RecordHeadFragment | null | undefined): AnyRecord | undefined {
  return node && 'version' in node ? node : undefined
}

export function kindOf({ __typename }: AnyRecord): RecordKind {
  return KIND[__typename].kind
}

/** The side that owns a record. */
export function ownerOf(record: AnyRecord): Side {
  return 'side' in record ? record.side : record.reporter
}

/** How a record stands, if it is of a kind that is published. */
export function standingOf(record: AnyRecord): Standing | undefined {
  if (!('publication' in record)) return undefined
  const { publication, archivedAt } = record
  return { side: ownerOf(record), publication, archivedAt }
}

/** Where a record is edited, without the language; nowhere for what is only loaded. */
export function formOf(record: AnyRecord): string | undefined {
  const { form } = KIND[record.__typename]
  return form && `/work/${form}/${encodeURIComponent(record.id)}`
}

/** Where everybody reads a record, without the language; some kinds have no page of their own. */
export function pageOf(record: AnyRecord): string | undefined {
  if (record.__typename === 'TradeDataset') return datasetAddress(record)
  const { page } = KIND[record.__typename]
  return page && 'code' in record ? `/${page}/${record.code}` : undefined
}

/** Where the history of a record is read, without the language. */
export function historyOf({ id }: { id: string }): string {
  return `/work/history/${encodeURIComponent(id)}`
}

function nameOf(record: AnyRecord) {
  switch (record.__typename) {
    case 'Source':
    case 'TradeDataset':
      return record.title
    case 'Observation':
      return record.indicator?.name
    case 'ClusterPart':
      return record.cluster?.name
    case 'ExchangeRate':
      return undefined
    default:
      return record.name
  }
}

/** What a record is called, where there is no place for markup. */
export function useRecordName(): (record: AnyRecord) => string {
  const t = useMessage()
  const read = useName()
  const figures = useFigures()
  return (record) => {
    if (record.__typename === 'ExchangeRate') {
      return `${record.base}/${record.quote}, ${record.month ? figures.month(record.month) : ''}`
    }
    const name = nameOf(record)
    return name ? read(name) : t(`kind.${kindOf(record)}`)
  }
}

/** What a record is called. */
export function RecordName({ of }: { of: AnyRecord }) {
  const read = useRecordName()
  const name = nameOf(of)
  return name ? <Name of={name} /> : read(of)
}

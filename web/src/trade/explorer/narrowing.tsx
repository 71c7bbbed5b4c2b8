import { Segmented } from 'antd'
import { useQuery } from 'urql'

import { Choice } from '../../shared/choice'
import { useChoices } from '../../shared/choices'
import { useFigures } from '../../shared/figure'
import { Many, type Option } from '../../shared/many'
import { useName, type Localized } from '../../shared/name'
import { useMessage } from '../../shared/speech'
import { DIRECTIONS, TRANSPORTS, type TradeQuestion, type View } from './choice'
import { CONDITIONS } from './query'
import type { Asked } from './use-trade-question'

/** What trade can be narrowed down by, as keys of the address. */
export const CONDITION_KEYS = [
  'direction',
  'sector',
  'cluster',
  'hs',
  'partner',
  'checkpoint',
  'transport',
] as const
type Condition = (typeof CONDITION_KEYS)[number]

/** The conditions that each view knows; the address keeps the others for the views that do. */
const KNOWN: Record<View, readonly Condition[]> = {
  series: CONDITION_KEYS,
  matrix: CONDITION_KEYS,
  mirror: ['sector', 'cluster', 'hs'],
  indices: [],
}

type Narrowed = Pick<Asked, 'question' | 'released'>

/** All months that the reporter has released: what can be chosen shall not follow what is. */
function whole({ question: { period }, released }: Narrowed) {
  const froms = released.map(({ from }) => from).sort()
  const tos = released.map(({ to }) => to).sort()
  return { from: froms[0] ?? period.from, to: tos.at(-1) ?? period.to }
}

interface Registered {
  code: string
  name: Localized
}

/** The conditions there are, those with the most trade first. */
function useOptions(narrowed: Narrowed) {
  const read = useName()
  const figures = useFigures()
  const filter = { reporter: narrowed.question.reporter, period: whole(narrowed) }
  const [{ data }] = useQuery({ query: CONDITIONS, variables: { filter } })
  const registered = (of: Registered | null): Option[] =>
    of ? [{ value: of.code, label: read(of.name) }] : []
  return {
    sectors: data?.sectors.nodes.flatMap(({ key }) => registered(key.sector)) ?? [],
    clusters: data?.clusters.nodes.flatMap(({ key }) => registered(key.cluster)) ?? [],
    checkpoints: data?.checkpoints.nodes.flatMap(({ key }) => registered(key.checkpoint)) ?? [],
    partners:
      data?.partners.nodes.flatMap(({ key: { partner } }) =>
        partner ? [{ value: partner, label: figures.country(partner) }] : [],
      ) ?? [],
    chapters:
      data?.chapters.nodes.flatMap(({ key: { hsCode, hsCodeName } }) =>
        hsCode
          ? [{ value: hsCode, label: hsCodeName ? `${hsCode} · ${read(hsCodeName)}` : hsCode }]
          : [],
      ) ?? [],
  }
}

/** What trade is narrowed down by, as far as the view knows it. */
export function Narrowing(narrowed: Narrowed) {
  const t = useMessage()
  const { question } = narrowed
  const options = useOptions(narrowed)
  const transports = TRANSPORTS.map((value) => ({ value, label: t(`transport.${value}`) }))
  const parts: Record<Exclude<Condition, 'direction'>, [string, Option[]]> = {
    sector: [t('project.sector'), options.sectors],
    cluster: [t('project.cluster'), options.clusters],
    hs: [t('dimension.HS'), options.chapters],
    partner: [t('dimension.PARTNER'), options.partners],
    checkpoint: [t('dimension.CHECKPOINT'), options.checkpoints],
    transport: [t('dimension.TRANSPORT'), transports],
  }
  if (question.view === 'indices') {
    return <PartnerOfIndices chosen={question.filter.partners?.[0]} partners={options.partners} />
  }
  return KNOWN[question.view].map((key) => {
    if (key === 'direction') return <DirectionChoice key={key} question={question} />
    const [label, options] = parts[key]
    return <Many key={key} label={label} of={key} options={options} isFree={key === 'hs'} />
  })
}

function DirectionChoice({ question: { filter } }: { question: TradeQuestion }) {
  const t = useMessage()
  const { choose } = useChoices()
  return (
    <div className="choice">
      <span>{t('dimension.DIRECTION')}</span>
      <Segmented
        block
        aria-label={t('dimension.DIRECTION')}
        value={filter.direction ?? 'ALL'}
        options={[
          { value: 'ALL', label: t('list.all') },
          ...DIRECTIONS.map((value) => ({ value, label: t(`direction.${value}`) })),
        ]}
        onChange={(direction) => {
          choose({ direction: direction === 'ALL' ? undefined : direction })
        }}
      />
    </div>
  )
}

interface PartnerProps {
  chosen?: string
  partners: Option[]
}

/** Indices are of the trade with all partners, or with one. */
function PartnerOfIndices({ chosen, partners }: PartnerProps) {
  const t = useMessage()
  const figures = useFigures()
  const isListed = partners.some(({ value }) => value === chosen)
  const own = chosen && !isListed ? [{ value: chosen, label: figures.country(chosen) }] : []
  return (
    <Choice
      label={t('dimension.PARTNER')}
      of="partner"
      value={chosen ?? ''}
      options={[{ value: '', label: t('list.all') }, ...own, ...partners]}
    />
  )
}

import { LANGUAGES, type MessageId } from './language'
import { useMessage } from './speech'

/** What the fields of records are called where they have a name on the public pages. */
const SHOWN: Record<string, MessageId> = {
  actualCompletion: 'project.actualCompletion',
  actualInvestment: 'project.actualInvestment',
  actualStart: 'project.actualStart',
  aliases: 'project.aliases',
  capacity: 'project.capacity',
  cluster: 'project.cluster',
  code: 'project.code',
  cooperationForm: 'project.form',
  counterpart: 'project.counterpart',
  country: 'enterprise.country',
  indicator: 'figures.indicator',
  milestones: 'project.milestones',
  month: 'trade.month',
  ownership: 'enterprise.ownership',
  participants: 'project.participants',
  period: 'figures.period',
  place: 'project.place',
  plannedCompletion: 'project.plannedCompletion',
  plannedInvestment: 'project.plannedInvestment',
  plannedJobs: 'project.jobs',
  plannedStart: 'project.plannedStart',
  rate: 'explore.rate',
  reporter: 'trade.reporter',
  sector: 'project.sector',
  source: 'sources.one',
  stage: 'project.stage',
  stageOn: 'project.stageOn',
  standing: 'project.standing',
  status: 'dataset.status',
  synthetic: 'synthetic',
  valuation: 'dataset.valuation',
  value: 'figures.value',
  zone: 'project.zone',
  zones: 'zones.title',
}

/** Fields that are named at the desk only. */
const NAMED = [
  'actualOn',
  'archivedAt',
  'base',
  'chainLeaderTitle',
  'checksum',
  'classification',
  'coordinates',
  'enterprise',
  'headline',
  'identifiers',
  'kind',
  'language',
  'measure',
  'name',
  'note',
  'places',
  'plannedOn',
  'publication',
  'publishedOn',
  'publisher',
  'qualifier',
  'quote',
  'regionCode',
  'releasedAt',
  'role',
  'rowCount',
  'scheme',
  'sharePercent',
  'subject',
  'summary',
  'title',
  'url',
] as const

function messageOf(field: string): MessageId | undefined {
  const named = NAMED.find((name) => name === field)
  return named ? `fieldName.${named}` : SHOWN[field]
}

/** Names a field of a record by its place, such as `name.ru` or `milestones.0.plannedOn`. */
export function useFieldName(): (place: string) => string {
  const t = useMessage()
  return (place) => {
    const said: string[] = []
    for (const part of place.split('.')) {
      const language = LANGUAGES.find((language) => language === part)
      const message = messageOf(part)
      const last = said.pop()
      if (language && last) said.push(t(`fieldName.${language}`, { field: last }))
      else if (/^\d+$/.test(part) && last) said.push(`${last} ${Number(part) + 1}`)
      else said.push(...[last ?? [], message ? t(message) : []].flat())
    }
    return said.join(' · ')
  }
}

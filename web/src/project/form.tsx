import { aliases } from '../entry/aliases'
import { choice } from '../entry/items/choice'
import { coordinates } from '../entry/items/coordinates'
import { date } from '../entry/items/date'
import { list } from '../entry/items/list'
import { localized } from '../entry/items/localized'
import { measure } from '../entry/items/measure'
import { money } from '../entry/items/money'
import { reference } from '../entry/items/reference'
import { code, count, decimal } from '../entry/items/text'
import type { Kind } from '../entry/kind'
import {
  CLUSTERS,
  ENTERPRISES,
  PLACES,
  PROJECTS_ACROSS,
  SECTORS,
  SOURCES,
  ZONES,
} from '../entry/lookups'
import { EntryPage } from '../entry/page'
import type {
  CooperationForm,
  MilestoneKind,
  ParticipantRole,
  ProjectEntryFragment,
  Stage,
  Standing,
} from '../gql/graphql'
import { CREATE, TO_EDIT, UPDATE, VALIDATE } from './entry'
import { ShareTotal } from './share-total'
import { FORMS, MILESTONE_KINDS, ROLES, STAGES, STANDINGS } from './stages'

const participants = list(
  { name: 'participants', label: 'project.participants' },
  {
    one: 'entry.participant.one',
    add: 'entry.participant.add',
    Total: ShareTotal,
    entries: [
      reference({ name: 'enterprise', label: 'enterprise.name', needed: 'always' }, ENTERPRISES),
      choice(
        { name: 'role', label: 'entry.participant.role', needed: 'always' },
        { of: ROLES, name: (it) => `role.${it as ParticipantRole}` },
      ),
      decimal({ name: 'sharePercent', label: 'entry.participant.share' }),
    ],
  },
)

const milestones = list(
  { name: 'milestones', label: 'project.milestones' },
  {
    one: 'entry.milestone.one',
    add: 'entry.milestone.add',
    entries: [
      choice(
        { name: 'kind', label: 'entry.milestone.kind', needed: 'always' },
        { of: MILESTONE_KINDS, name: (it) => `milestone.${it as MilestoneKind}` },
      ),
      date({ name: 'plannedOn', label: 'entry.milestone.planned' }),
      date({ name: 'actualOn', label: 'entry.milestone.actual' }),
      localized({ name: 'name', label: 'entry.milestone.name', needed: 'always' }),
    ],
  },
)

/** How projects are entered. */
export const PROJECT_FORM: Kind = {
  path: 'projects',
  title: 'entry.project.new',
  plural: 'projects.title',
  name: (record) => (record as ProjectEntryFragment).name,
  page: (record) => `/projects/${(record as ProjectEntryFragment).code}`,
  load: TO_EDIT,
  create: CREATE,
  update: UPDATE,
  validate: VALIDATE,
  sections: [
    {
      title: 'entry.section.names',
      items: [
        code('entry.project.code'),
        localized({ name: 'name', label: 'project.name', needed: 'always' }),
        localized(
          { name: 'summary', label: 'entry.summary', needed: 'published' },
          { isLong: true },
        ),
        aliases,
      ],
    },
    {
      title: 'entry.section.place',
      items: [
        reference({ name: 'sector', label: 'project.sector', needed: 'published' }, SECTORS),
        reference({ name: 'cluster', label: 'project.cluster' }, CLUSTERS),
        reference(
          { name: 'zone', label: 'project.zone', help: 'entry.project.zone', needed: 'published' },
          ZONES,
        ),
        reference({ name: 'place', label: 'project.place' }, PLACES),
        coordinates({
          name: 'coordinates',
          label: 'fieldName.coordinates',
          help: 'entry.coordinates.help',
        }),
      ],
    },
    {
      title: 'entry.section.stage',
      items: [
        choice(
          { name: 'stage', label: 'project.stage', needed: 'always' },
          { of: STAGES, name: (it) => `stage.${it as Stage}`, first: 'PROPOSED' },
        ),
        date({ name: 'stageOn', label: 'project.stageOn', help: 'entry.project.stageOn' }),
        choice(
          { name: 'standing', label: 'project.standing', needed: 'always' },
          { of: STANDINGS, name: (it) => `standing.${it as Standing}`, first: 'ACTIVE' },
        ),
        date({ name: 'plannedStart', label: 'project.plannedStart' }),
        date({ name: 'plannedCompletion', label: 'project.plannedCompletion' }),
        date({ name: 'actualStart', label: 'project.actualStart' }),
        date({ name: 'actualCompletion', label: 'project.actualCompletion' }),
        milestones,
      ],
    },
    {
      title: 'entry.section.money',
      items: [
        money({ name: 'plannedInvestment', label: 'project.plannedInvestment' }),
        money({ name: 'actualInvestment', label: 'project.actualInvestment' }),
        measure({ name: 'capacity', label: 'project.capacity' }),
        count({ name: 'plannedJobs', label: 'project.jobs' }),
      ],
    },
    {
      title: 'entry.section.partners',
      items: [
        choice(
          { name: 'cooperationForm', label: 'project.form' },
          { of: FORMS, name: (it) => `form.${it as CooperationForm}` },
        ),
        reference({ name: 'counterpart', label: 'project.counterpart' }, PROJECTS_ACROSS),
        participants,
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

/** The page on which a project is entered or changed. */
export function Component() {
  return <EntryPage kind={PROJECT_FORM} />
}

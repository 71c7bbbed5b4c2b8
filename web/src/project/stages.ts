import type {
  CooperationForm,
  MilestoneKind,
  ParticipantRole,
  Stage,
  Standing,
} from '../gql/graphql'

/** Stages in the order of a project's life. */
export const STAGES = [
  'PROPOSED',
  'PLANNED',
  'CONSTRUCTION',
  'COMPLETED',
  'OPERATION',
] as const satisfies readonly Stage[]

export const STANDINGS = ['ACTIVE', 'SUSPENDED', 'CANCELLED'] as const satisfies readonly Standing[]

export const FORMS = [
  'HEADQUARTERS_BASE',
  'JOINT_VENTURE',
  'RD_PRODUCTION',
  'SHARED_INFRASTRUCTURE',
  'TRADE_PROCESSING',
] as const satisfies readonly CooperationForm[]

/** What enterprises do in projects. */
export const ROLES = [
  'INVESTOR',
  'OPERATOR',
  'CONTRACTOR',
  'SUPPLIER',
  'FINANCIER',
  'PARTNER',
] as const satisfies readonly ParticipantRole[]

/** The steps of a project's life, as they usually follow each other. */
export const MILESTONE_KINDS = [
  'DISCUSSION',
  'APPROVAL',
  'GROUNDBREAKING',
  'COMPLETION',
  'OPENING',
  'OPERATION_START',
  'OTHER',
] as const satisfies readonly MilestoneKind[]

import { graphql } from '../gql'

export const PROJECT_ENTRY = graphql(`
  fragment ProjectEntry on Project {
    id
    side
    version
    publication
    archivedAt
    code
    name {
      ...Names
    }
    summary {
      ...Names
    }
    stage
    stageOn {
      iso
    }
    standing
    cooperationForm
    sector {
      ...ReferredSector
    }
    cluster {
      ...ReferredCluster
    }
    zone {
      ...ReferredZone
    }
    place {
      ...ReferredPlace
    }
    coordinates {
      latitude
      longitude
    }
    plannedInvestment {
      ...MoneyEntry
    }
    actualInvestment {
      ...MoneyEntry
    }
    plannedStart {
      iso
    }
    plannedCompletion {
      iso
    }
    actualStart {
      iso
    }
    actualCompletion {
      iso
    }
    plannedJobs
    capacity {
      ...MeasureEntry
    }
    counterpart {
      ...ReferredProject
    }
    source {
      ...ReferredSource
    }
    participants(first: 100) {
      nodes {
        id
        role
        sharePercent
        enterprise {
          ...ReferredEnterprise
        }
      }
    }
    milestones(first: 100) {
      nodes {
        id
        kind
        name {
          ...Names
        }
        plannedOn {
          iso
        }
        actualOn {
          iso
        }
      }
    }
    aliases(first: 100) {
      ...AliasesEntry
    }
  }
`)

export const TO_EDIT = graphql(`
  query ProjectToEdit($id: ID!) {
    record: node(id: $id) {
      ...ProjectEntry
    }
  }
`)

export const CREATE = graphql(`
  mutation CreateProject($input: CreateProjectInput!) {
    written: createProject(input: $input) {
      record: project {
        ...ProjectEntry
      }
      version
      userErrors {
        ...Problems
      }
      conflict {
        version
      }
    }
  }
`)

export const UPDATE = graphql(`
  mutation UpdateProject($input: UpdateProjectInput!) {
    written: updateProject(input: $input) {
      record: project {
        ...ProjectEntry
      }
      version
      userErrors {
        ...Problems
      }
      conflict {
        version
      }
    }
  }
`)

export const VALIDATE = graphql(`
  mutation ValidateProject($input: ValidateProjectInput!) {
    checked: validateProject(input: $input) {
      userErrors {
        ...Problems
      }
      conflict {
        version
      }
    }
  }
`)

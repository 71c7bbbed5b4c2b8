import type { MessageId } from '../shared/language'

export interface Example {
  /** Its name in the address. */
  name: string
  title: MessageId
  /** What it asks, as the comment above it. */
  comment: MessageId
  query: string
  variables?: Record<string, unknown>
}

/** Questions that the register answers; each shows another part of the API. */
export const EXAMPLES: readonly [Example, ...Example[]] = [
  {
    name: 'projects',
    title: 'api.projects',
    comment: 'api.projects.comment',
    query: `{
  projects(filter: { stages: [CONSTRUCTION, OPERATION] }, first: 5) {
    totalCount
    nodes {
      code
      side
      stage
      name { zh ru }
      sector { name { zh ru } }
      plannedInvestment { amount currency }
    }
    pageInfo { hasNextPage endCursor }
  }
}`,
  },
  {
    name: 'series',
    title: 'api.series',
    comment: 'api.series.comment',
    query: `query TradeByYear($period: PeriodInput!) {
  tradeSeries(
    groupBy: [YEAR, DIRECTION]
    filter: { reporter: CN, period: $period }
    currency: "USD"
  ) {
    containsSynthetic
    nodes {
      key { calendarPeriod { from to } direction }
      value { amount currency }
      growthOnYearBefore { percent undefinedBecause }
    }
  }
}`,
    variables: { period: { from: '2023-01', to: '2025-12' } },
  },
  {
    name: 'mirror',
    title: 'api.mirror',
    comment: 'api.mirror.comment',
    query: `{
  mirror(filter: { period: { from: "2025-01", to: "2025-12" } }, step: QUARTER) {
    ways {
      exporter
      importer
      periods {
        period { from to }
        exports { amount currency }
        imports { amount currency }
        asymmetryPercent
      }
    }
  }
}`,
  },
  {
    name: 'sector',
    title: 'api.sector',
    comment: 'api.sector.comment',
    query: `query Sector($code: String!) {
  sectorSummary(sector: $code, period: { from: "2025-01", to: "2025-12" }) {
    sector { name { zh ru } }
    projects { total byStage { of count } }
    trade {
      total { amount currency }
      growthOnYearBefore { percent }
      topPartners(first: 3) { partner sharePercent }
    }
    sources { title { zh ru } url }
  }
}`,
    variables: { code: 'TIMBER' },
  },
  {
    name: 'discrepancies',
    title: 'api.discrepancies',
    comment: 'api.discrepancies.comment',
    query: `{
  discrepancies(first: 5) {
    totalCount
    nodes {
      cn { indicator { name { zh ru } } measure { value unitCode } source { title { zh ru } } }
      ru { measure { value unitCode } source { title { zh ru } } }
      difference
      relativePercent
    }
  }
}`,
  },
  {
    name: 'export',
    title: 'api.export',
    comment: 'api.export.comment',
    query: `{
  exportLink(input: { of: { projects: { sides: [RU] } }, format: XLSX, lang: RU }) {
    url
    rows
    expiresAt
  }
}`,
  },
]

/** The example of an address. */
export function exampleOf(name: string | undefined): Example | undefined {
  return EXAMPLES.find((example) => example.name === name)
}

/** The query under a comment that says what it asks. */
export function commented(query: string, comment: string): string {
  const lines = comment.split('\n').map((line) => `# ${line}`)
  return `${lines.join('\n')}\n${query}\n`
}

import type { ImportFactsFragment } from '../gql/graphql'

type Report = Pick<
  NonNullable<ImportFactsFragment['report']>,
  'rows' | 'accepted' | 'errors' | 'warnings' | 'counts'
>

/** Errors that are of a file as a whole: leaving rows out does not help. */
const OF_FILE = [
  'COLUMN_MISSING',
  'COLUMN_TWICE',
  'CONTROL_TOTAL_DIFFERS',
  'HEADINGS_NOT_FOUND',
  'ROWS_MISSING',
  'TOTAL_TOO_LARGE',
]

/** Rows that cannot be loaded. */
export function badRows({ rows, accepted }: Pick<Report, 'rows' | 'accepted'>): number {
  return Number(rows) - Number(accepted)
}

/** Whether a file can be loaded once its rows with errors are left out. */
export function canSkip({ accepted, counts }: Report): boolean {
  return Number(accepted) > 0 && !counts.some(({ code }) => OF_FILE.includes(code))
}

/** Whether a file can be loaded as it is, and how that is shown. */
export function verdictOf(report: Report) {
  if (Number(report.errors) > 0) {
    return canSkip(report)
      ? ({ verdict: 'erroneous', type: 'error' } as const)
      : ({ verdict: 'unloadable', type: 'error' } as const)
  }
  return Number(report.warnings) > 0
    ? ({ verdict: 'doubtful', type: 'warning' } as const)
    : ({ verdict: 'sound', type: 'success' } as const)
}

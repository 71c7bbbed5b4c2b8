import { COLUMNS, type Column } from '../gql/columns'
import type { HeadingInput } from '../gql/graphql'
import { LANGUAGES, type Language } from '../shared/language'
import type { Kind } from './kind'

/** A heading without what people write in different ways, as the register reads it. */
function bare(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Alphabetic}\p{Number}]/gu, '')
}

const KNOWN = Object.fromEntries(
  Object.entries(COLUMNS).map(([kind, columns]) => [kind, keysByHeading(columns)]),
) as Record<Kind, Map<string, string>>

function keysByHeading(columns: Column[]): Map<string, string> {
  const written = (column: Column) => [column.key, ...LANGUAGES.flatMap((one) => column[one])]
  return new Map(columns.flatMap((column) => written(column).map((it) => [bare(it), column.key])))
}

/** The column that a heading of a file means, if it is a known one. */
export function columnOf(kind: Kind, heading: string): Column | undefined {
  const key = KNOWN[kind].get(bare(heading))
  return COLUMNS[kind].find((column) => column.key === key)
}

/** What the templates call a column. */
export function nameOf(kind: Kind, key: string, language: Language): string {
  const column = COLUMNS[kind].find((column) => column.key === key)
  return column?.[language][0] ?? key
}

/** Headings stand in one of the first rows: in the one of which the most are known. */
export function headingRow(kind: Kind, rows: string[][]): { at: number; known: number } {
  const counts = rows.map((row) => row.filter((cell) => columnOf(kind, cell)).length)
  const known = Math.max(0, ...counts)
  return { at: Math.max(0, counts.indexOf(known)), known }
}

/** Columns that users assigned, by the headings of their file. */
export type Mapping = Record<string, string>

export function asMapping(pairs: HeadingInput[]): Mapping {
  return Object.fromEntries(pairs.map(({ heading, column }) => [heading, column]))
}

/** The same assignments with another for a heading, or none. */
export function assigned(before: HeadingInput[], heading: string, column?: string): HeadingInput[] {
  const others = before.filter((pair) => pair.heading !== heading)
  return column ? [...others, { heading, column }] : others
}

/** What became of the headings of a file. */
export interface Matched {
  /** By the place of the heading in its row. */
  columns: (Column | undefined)[]
  /** Columns that a file is nothing without, and that this one has not. */
  missing: Column[]
  /** Columns that can be said of all rows at once, since this file has none. */
  declarable: Column[]
  /** What a heading that nobody knows can be assigned to. */
  assignable: Column[]
}

/** Holds the headings of a file against the columns that are known. */
export function match(kind: Kind, headings: string[], mapping: Mapping): Matched {
  const columns = headings.map((heading) => columnOf(kind, mapping[heading] ?? heading))
  const found = new Set(columns.map((column) => column?.key))
  const absent = COLUMNS[kind].filter(({ key }) => !found.has(key))
  return {
    columns,
    missing: absent.filter(({ need }) => need === 'ALWAYS'),
    declarable: absent.filter(({ need }) => need === 'UNLESS_DECLARED'),
    assignable: absent.filter(({ need }) => need !== 'NEVER'),
  }
}

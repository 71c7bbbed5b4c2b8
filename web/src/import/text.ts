import { parse } from 'papaparse'

import type { Delimiter } from '../gql/graphql'
import { headingRow } from './headings'
import type { Kind } from './kind'

/** The encodings that the register reads, each as it names it. */
export const ENCODINGS = ['UTF-8', 'GB18030', 'windows-1251'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** What can stand between the cells of a text. */
export const DELIMITERS = ['COMMA', 'SEMICOLON', 'TAB'] as const satisfies readonly Delimiter[]

const SIGN: Record<Delimiter, string> = { COMMA: ',', SEMICOLON: ';', TAB: '\t' }

/** Headings stand in the first ten rows; a few more show what is below them. */
const ROWS = 13

export interface Text {
  encoding?: Encoding
  delimiter?: Delimiter
}

const MARKS: [number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'UTF-8'],
  [[0xff, 0xfe], 'UTF-16LE'],
  [[0xfe, 0xff], 'UTF-16BE'],
]

/** How the beginning of a text may be written: as it says itself, or else as it can be. */
function encodingsOf(bytes: Uint8Array): string[] {
  const marked = MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))
  if (marked) return [marked[1]]
  try {
    new TextDecoder('UTF-8', { fatal: true }).decode(bytes, { stream: true })
    return ['UTF-8']
  } catch {
    return ['GB18030', 'windows-1251']
  }
}

/**
 * The first rows of a text. What is not declared is taken so that the most headings are known;
 * the register finds it from the whole text, and says what it found.
 */
export function rowsOfText(kind: Kind, bytes: Uint8Array, declared: Text): string[][] {
  const encodings = declared.encoding ? [declared.encoding] : encodingsOf(bytes)
  const delimiters = declared.delimiter ? [declared.delimiter] : DELIMITERS
  const readings: string[][][] = encodings.flatMap((encoding) => {
    // A letter that is cut off at the end is not shown.
    const text = new TextDecoder(encoding).decode(bytes, { stream: true })
    return delimiters.map((delimiter) => rowsOf(text, SIGN[delimiter]))
  })
  const held = readings.map((rows) => ({ rows, known: headingRow(kind, rows).known }))
  return held.reduce((one, other) => (other.known > one.known ? other : one)).rows
}

function rowsOf(text: string, delimiter: string): string[][] {
  return parse<string[]>(text, { delimiter, preview: ROWS }).data
}

import { useEffect, useState } from 'react'

import { headingRow } from './headings'
import type { Kind } from './kind'
import { rowsOfText } from './text'
import type { Shape } from './told'

/** What the beginning of a file shows. */
export interface Head {
  isWorkbook: boolean
  /** The sheets of a workbook. */
  sheets: string[]
  /** Its headings; none where no known one was found in the first rows. */
  headings: string[]
  /** What stands below them. */
  samples: string[][]
}

/** Of a text so much is looked at; a workbook is only looked into up to a size. */
const TEXT_BYTES = 64 * 1024
const WORKBOOK_BYTES = 40 * 1024 * 1024
const ZIP = [0x50, 0x4b, 0x03, 0x04]

/** Looks at the beginning of a file; nothing when it cannot be looked into here. */
async function headOf(kind: Kind, file: File, shape: Shape): Promise<Head | undefined> {
  const bytes = new Uint8Array(await file.slice(0, TEXT_BYTES).arrayBuffer())
  const isWorkbook = ZIP.every((byte, at) => bytes[at] === byte)
  if (!isWorkbook) {
    return { isWorkbook, sheets: [], ...below(kind, rowsOfText(kind, bytes, shape)) }
  }
  if (file.size > WORKBOOK_BYTES) return undefined
  const { readWorkbook } = await import('./workbook')
  const { sheets, rows } = readWorkbook(new Uint8Array(await file.arrayBuffer()), shape.sheet)
  return { isWorkbook, sheets, ...below(kind, rows) }
}

const SAMPLES = 2

function below(kind: Kind, rows: string[][]): Pick<Head, 'headings' | 'samples'> {
  const { at } = headingRow(kind, rows)
  const headings = (rows[at] ?? []).map((cell) => cell.trim())
  return { headings, samples: rows.slice(at + 1, at + 1 + SAMPLES) }
}

interface Looked {
  /** Nothing while it is looked at, and when it cannot be looked into. */
  head?: Head
  isWaiting: boolean
}

/** The beginning of the file that is to be sent, looked at again when it is said to be otherwise. */
export function useHead(kind: Kind, file: File, { encoding, delimiter, sheet }: Shape): Looked {
  const [looked, setLooked] = useState<Looked>({ isWaiting: true })
  useEffect(() => {
    let isWanted = true
    const show = (head?: Head) => {
      if (isWanted) setLooked({ head, isWaiting: false })
    }
    headOf(kind, file, { encoding, delimiter, sheet }).then(show, () => {
      // The register reads it anyway, and says what is wrong with it.
      show()
    })
    return () => {
      isWanted = false
    }
  }, [kind, file, encoding, delimiter, sheet])
  return looked
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const DOCUMENT = join(import.meta.dirname, '../docs/import.md')
const KINDS = ['trade', 'projects', 'enterprises', 'rates']
const NEED = {
  yes: 'ALWAYS',
  'yes, unless declared': 'UNLESS_DECLARED',
  'known, not kept': 'NEVER',
}

/** The columns of a kind of file, as its table in the document has them. */
function columnsOf(text, kind) {
  const [, table] = text.split(`<!-- columns of ${kind}: begin -->`)
  const rows = table.split('<!-- columns: end -->')[0].trim().split('\n').slice(2)
  return rows.map((row) => {
    const [key, need, ...headings] = row.split('|').slice(1, -1)
    const [zh, ru, en] = headings.map((cell) => cell.trim().split('<br>'))
    return {
      key: key.trim().replaceAll('`', ''),
      need: NEED[need.trim()] ?? 'OPTIONAL',
      zh,
      ru,
      en,
    }
  })
}

/**
 * The columns of the files that can be imported, with their headings. The API does not tell them;
 * the tables of `docs/import.md` are written by the program that reads the files.
 */
export function plugin() {
  const text = readFileSync(DOCUMENT, 'utf8')
  const columns = Object.fromEntries(KINDS.map((kind) => [kind, columnsOf(text, kind)]))
  return `export interface Column {
  key: string
  need: 'ALWAYS' | 'UNLESS_DECLARED' | 'OPTIONAL' | 'NEVER'
  zh: string[]
  ru: string[]
  en: string[]
}
export const COLUMNS: Record<${KINDS.map((kind) => `'${kind}'`).join(' | ')}, Column[]> = ${JSON.stringify(columns)}\n`
}

import { strFromU8, unzipSync } from 'fflate'

/** The first rows of one sheet of a workbook, and the names of all of them. */
export interface Workbook {
  sheets: string[]
  rows: string[][]
}

/** Rows and texts at the beginning of a sheet that are looked at. */
const ROWS = 13
const MOST_BYTES = 300 * 1024 * 1024

/** Some parts of a workbook as text, by their paths. */
function unpack(bytes: Uint8Array, paths: string[]): Partial<Record<string, string>> {
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => paths.includes(name) && originalSize < MOST_BYTES,
  })
  return Object.fromEntries(Object.entries(files).map(([path, file]) => [path, strFromU8(file)]))
}

/** The elements of a name at the beginning of a document, whatever prefix they have. */
function first(xml: string, name: string, count: number): Element[] {
  const ending = new RegExp(`</(?:\\w+:)?${name}>`, 'g')
  let end = 0
  for (let seen = 0; seen < count && ending.exec(xml); seen++) end = ending.lastIndex
  if (end === 0) return []
  const root = /<((?:\w+:)?(?:worksheet|sst))[\s>]/.exec(xml)?.[1] ?? ''
  const data = /<((?:\w+:)?sheetData)>/.exec(xml)?.[1]
  const closing = [data, root].map((it) => (it ? `</${it}>` : '')).join('')
  return all(xml.slice(0, end) + closing, name)
}

function all(xml: string, name: string): Element[] {
  const document = new DOMParser().parseFromString(xml, 'application/xml')
  return [...document.getElementsByTagNameNS('*', name)]
}

function textOf(element: Element | undefined, name: string): string {
  const parts = element ? [...element.getElementsByTagNameNS('*', name)] : []
  return parts.map(({ textContent }) => textContent).join('')
}

/** The place of a cell in its row, from 0, by an address such as `AB12`. */
function placeOf(address: string): number {
  const letters = /^[A-Z]+/.exec(address)?.[0] ?? 'A'
  return (
    Array.from(letters).reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1
  )
}

/** Reads the beginning of a workbook. It is not read whole: the register does that. */
export function readWorkbook(bytes: Uint8Array, wished?: string): Workbook {
  const book = unpack(bytes, ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'])
  const sheets = all(book['xl/workbook.xml'] ?? '', 'sheet')
  const names = sheets.map((sheet) => sheet.getAttribute('name') ?? '')
  const sheet = sheets[Math.max(0, names.indexOf(wished ?? ''))]
  const id = [...(sheet?.attributes ?? [])].find(({ localName }) => localName === 'id')?.value
  const relations = all(book['xl/_rels/workbook.xml.rels'] ?? '', 'Relationship')
  const relation = relations.find((one) => one.getAttribute('Id') === id)
  const target = relation?.getAttribute('Target') ?? 'worksheets/sheet1.xml'
  const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`
  const parts = unpack(bytes, [path, 'xl/sharedStrings.xml'])
  const rows = first(parts[path] ?? '', 'row', ROWS)
  return { sheets: names, rows: cellsOf(rows, parts['xl/sharedStrings.xml'] ?? '') }
}

function cellsOf(rows: Element[], strings: string): string[][] {
  const cells = rows.map((row) => [...row.getElementsByTagNameNS('*', 'c')])
  const isShared = (cell: Element) => cell.getAttribute('t') === 's'
  const shared = cells.flat().filter(isShared)
  const most = Math.max(-1, ...shared.map((cell) => Number(textOf(cell, 'v'))))
  const texts = first(strings, 'si', most + 1)
  return cells.map((row) => {
    const read: string[] = []
    for (const cell of row) {
      const place = placeOf(cell.getAttribute('r') ?? '')
      while (read.length < place) read.push('')
      read[place] = isShared(cell) ? textOf(texts[Number(textOf(cell, 'v'))], 't') : plain(cell)
    }
    return read
  })
}

/** A number that has a style may be a date, which its digits do not show. */
function plain(cell: Element): string {
  if (cell.getAttribute('t') === 'inlineStr') return textOf(cell, 't')
  const isStyled = Number(cell.getAttribute('s') ?? '0') > 0
  return isStyled && !cell.hasAttribute('t') ? '' : textOf(cell, 'v')
}

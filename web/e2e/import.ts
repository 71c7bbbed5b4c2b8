import { expect, type Page } from '@playwright/test'
import { strToU8, zipSync } from 'fflate'

import { open } from './page'
import { pick } from './select'

/** A file as somebody would choose it. */
export function file(name: string, content: string | Buffer) {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) }
}

/** A text as windows-1251 has it. */
export function windows1251(text: string): Buffer {
  const byteOf = (letter: string) => {
    const code = letter.charCodeAt(0)
    if (letter === 'ё') return 0xb8
    return code < 0x80 ? code : code - 0x350
  }
  return Buffer.from(Array.from(text, byteOf))
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** A workbook of these sheets, as Excel writes them. */
export function workbook(sheets: Record<string, string[][]>): Buffer {
  const texts = [...new Set(Object.values(sheets).flat(2))]
  const names = Object.keys(sheets)
  const cell = (text: string, row: number, column: number) =>
    text &&
    `<c r="${String.fromCharCode(65 + column)}${row}" t="s"><v>${texts.indexOf(text)}</v></c>`
  const sheet = (rows: string[][]) =>
    `<worksheet xmlns="${MAIN}"><sheetData>${rows
      .map(
        (row, at) => `<row r="${at + 1}">${row.map((it, n) => cell(it, at + 1, n)).join('')}</row>`,
      )
      .join('')}</sheetData></worksheet>`
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${names
      .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${names
      .map(
        (_, at) =>
          `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="rId99" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${texts.map((it) => `<si><t>${it}</t></si>`).join('')}</sst>`,
  }
  names.forEach((name, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = sheet(sheets[name] ?? [])
  })
  const packed = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])
  return Buffer.from(zipSync(Object.fromEntries(packed) as Record<string, Uint8Array>))
}

/** Chooses a file of a kind, and goes on to what is said of it. */
export async function choose(
  page: Page,
  at: string,
  chosen: ReturnType<typeof file>,
): Promise<void> {
  await open(page, at)
  await page.locator('input[type=file]').setInputFiles(chosen)
  await page.getByRole('button', { name: /^(下一步|Далее)$/ }).click()
}

/** Takes one of the options that a field offers. */
export async function take(page: Page, label: string, option: string | RegExp): Promise<void> {
  await pick(page.getByRole('combobox', { name: label }), option)
}

/** Writes a month into a field. */
export async function month(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label).fill(text)
  await page.keyboard.press('Enter')
  await expect(page.locator('.ant-picker-dropdown:visible')).toHaveCount(0)
}

/** A date as far as it is known, as it is typed: every part a text. */
export interface Parts {
  year: string
  /** `Q1` to `Q4`, `01` to `12`, or nothing for the whole year. */
  within: string
  day: string
}

/** Takes a date of the API apart: `2024`, `2024-Q2`, `2024-06` or `2024-06-15`. */
export function partsOf(iso: string): Parts {
  const [year = '', within = '', day = ''] = iso.split('-')
  return { year, within, day }
}

/** Puts a date together. What cannot be there without another part is left out. */
export function isoFrom({ year, within, day }: Parts): string {
  if (!year) return ''
  if (!within) return year
  return day && !within.startsWith('Q') ? `${year}-${within}-${day}` : `${year}-${within}`
}

/** As much of a date as is known of it, as the API writes it; all of it where nothing else is said. */
export function isoAt(date: string, precision: string): string {
  const [year = '', month = ''] = date.split('-')
  switch (precision) {
    case 'YEAR':
      return year
    case 'QUARTER':
      return `${year}-Q${Math.ceil(Number(month) / 3)}`
    case 'MONTH':
      return `${year}-${month}`
    default:
      return date
  }
}

/** How many days a month has. */
export function daysIn(year: string, month: string): number {
  return new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
}

/** Whether a date is one that the register could read. */
export function isDate(iso: string): boolean {
  const { year, within, day } = partsOf(iso)
  if (!/^[12]\d{3}$/.test(year)) return false
  if (!within) return true
  if (/^Q[1-4]$/.test(within)) return !day
  if (!/^(0[1-9]|1[0-2])$/.test(within)) return false
  return !day || (/^\d\d$/.test(day) && Number(day) >= 1 && Number(day) <= daysIn(year, within))
}

export const isDay = (iso: string): boolean => isDate(iso) && iso.length === 10
export const isMonth = (iso: string): boolean => isDate(iso) && /^\d{4}-\d\d$/.test(iso)

/** A whole date as people copy it from papers of either bank, or nothing. */
export function pasted(text: string): string | undefined {
  const trimmed = text.trim()
  const [, year, month, day] =
    /^(\d{4})[-./年](\d{1,2})(?:[-./月](\d{1,2})日?|月)?$/.exec(trimmed) ?? []
  if (year && month) return joined(year, month, day)
  const [, first, second, last] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(trimmed) ?? []
  return last && second ? joined(last, second, first) : undefined
}

function joined(...parts: (string | undefined)[]): string | undefined {
  const iso = parts
    .filter(Boolean)
    .map((part) => part?.padStart(2, '0'))
    .join('-')
  return isDate(iso) ? iso : undefined
}

/** The first and the last day of what is known. */
export function spanOf(iso: string): { from: string; to: string } {
  const { year, within, day } = partsOf(iso)
  if (day) return { from: iso, to: iso }
  if (!within) return { from: `${year}-01-01`, to: `${year}-12-31` }
  const quarter = /^Q(\d)$/.exec(within)?.[1]
  const last = quarter ? Number(quarter) * 3 : Number(within)
  const first = quarter ? last - 2 : last
  const two = (part: number) => String(part).padStart(2, '0')
  const to = `${year}-${two(last)}-${two(daysIn(year, two(last)))}`
  return { from: `${year}-${two(first)}-01`, to }
}

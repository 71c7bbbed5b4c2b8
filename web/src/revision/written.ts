/** How the log writes values down: in the register's own columns. */

/** A sum in the smallest unit of its currency, as a sum in whole units. */
export function amountOf(minor: number, currency: string): string {
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions()
  return String(minor / 10 ** maximumFractionDigits)
}

/** A month that is written as one number, such as 202503. */
export function monthOf(number: number): string {
  const digits = String(number)
  return `${digits.slice(0, 4)}-${digits.slice(4)}`
}

/** The global id of a record that the log names by its key. */
export function globalId(type: string, key: string): string {
  return `${type}:${key}`
}

/** The types of record that fields name by key. */
const TYPES: Record<string, string> = {
  counterpart: 'Project',
  enterprise: 'Enterprise',
  place: 'Place',
  source: 'Source',
  zone: 'Zone',
}

/** The types of record that an observation is about. */
const SUBJECTS: Record<string, string> = {
  ENTERPRISE: 'Enterprise',
  PLACE: 'Place',
  PROJECT: 'Project',
  ZONE: 'Zone',
}

/** The global ids of all records that these facts name. */
export function neighboursIn(facts: Record<string, unknown>): string[] {
  const ids: string[] = []
  for (const [field, value] of Object.entries(facts)) {
    if (Array.isArray(value)) {
      const parts = value as Record<string, unknown>[]
      ids.push(...parts.flatMap(neighboursIn))
    } else if (typeof value === 'string') {
      const type = field === 'subject' ? SUBJECTS[String(facts.subjectKind)] : TYPES[field]
      if (type) ids.push(globalId(type, value))
    }
  }
  return ids
}

import { useIntl } from 'react-intl'

import { useFieldName } from '../shared/field-name'
import { Instant } from '../shared/instant'
import { Quoted } from '../shared/quoted'
import { useMessage } from '../shared/speech'

/** Under which names messages say the words of a field. */
const WORDS: Record<string, string[]> = {
  cooperationForm: ['form'],
  kind: ['milestone', 'kind'],
  ownership: ['ownership'],
  publication: ['publication'],
  qualifier: ['qualifier'],
  role: ['account.role', 'role'],
  secondFactorRoles: ['account.role'],
  side: ['side'],
  stage: ['stage'],
  standing: ['standing'],
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/

/** What stood in a field, as people read it. */
export function LogValue({ field, value }: { field: string; value: unknown }) {
  const t = useMessage()
  const word = useWord()
  if (value === null || value === undefined || value === '') return <span className="soft">—</span>
  if (typeof value === 'boolean') return t(value ? 'log.yes' : 'log.no')
  if (Array.isArray(value)) return <List items={value} />
  if (typeof value === 'object') return <Fields of={value} />
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const text = String(value)
  if (MOMENT.test(text)) return <Instant at={text} grain="second" />
  return <Quoted text={field in WORDS ? word(field, text) : text} />
}

/** Words of the register in the language of the page; several stand with spaces between. */
function useWord(): (field: string, text: string) => string {
  const { messages, formatMessage, formatList } = useIntl()
  const one = (field: string, word: string) => {
    const ids = (WORDS[field] ?? []).map((prefix) => `${prefix}.${word}`)
    const id = ids.find((id) => id in messages)
    return id ? formatMessage({ id }) : word
  }
  return (field, text) =>
    formatList(
      text.split(' ').map((word) => one(field, word)),
      { type: 'unit' },
    )
}

/** A list, such as the milestones of a project. */
function List({ items }: { items: unknown[] }) {
  return (
    <ol className="log-parts">
      {items.map((item, at) => (
        <li key={at}>
          <LogValue field="" value={item} />
        </li>
      ))}
    </ol>
  )
}

/** Fields within a field, such as those of one milestone. */
function Fields({ of }: { of: object }) {
  const named = useFieldName()
  return Object.entries(of as Record<string, unknown>)
    .filter(([, value]) => value !== null)
    .map(([field, value]) => (
      <div key={field}>
        <span className="soft small">{named(field) || field}</span>{' '}
        <LogValue field={field} value={value} />
      </div>
    ))
}

import { Fact } from '../shared/fact'
import { useFieldName } from '../shared/field-name'
import { useMessage } from '../shared/speech'
import { LinesDifference, TextDifference } from './difference'
import type { NamesOf } from './names'
import { fieldsOf, type Replayed } from './replay'
import { languageIn, useValues } from './values'

interface Props {
  of: Replayed
  names: NamesOf
}

/** What an entry of the history did to each field. */
export function Changes({ of, names }: Props) {
  const t = useMessage()
  const named = useFieldName()
  const fields = fieldsOf(of.entry)
  if (fields.length === 0) return <p className="soft small">{t('history.unchanged')}</p>
  return (
    <dl className="facts changes">
      {fields.map((field) => (
        <Fact key={field} label={named(field) || field}>
          <Change field={field} of={of} names={names} />
        </Fact>
      ))}
    </dl>
  )
}

function Change({ field, of, names }: Props & { field: string }) {
  const linesOf = useValues(names)
  const before = linesOf(field, of.before)
  const after = linesOf(field, of.after)
  const language = languageIn(field)
  const [was, is] = [before[0]?.[0], after[0]?.[0]]
  if (language && was && is) {
    return <TextDifference before={was.text} after={is.text} language={language} />
  }
  return <LinesDifference before={before} after={after} />
}

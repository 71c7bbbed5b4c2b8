import { Alert } from 'antd'
import { useWatch, type UseFormReturn } from 'react-hook-form'
import { useIntl } from 'react-intl'

import { Nothing } from '../shared/states'
import { useLanguage, useMessage } from '../shared/speech'
import { ColumnTable } from './column-table'
import { DeclaredFields } from './declared-fields'
import type { Head } from './head'
import { asMapping, assigned, match, nameOf, type Matched } from './headings'
import type { Kind } from './kind'
import { Meaning } from './meaning'
import type { Told } from './told'

interface Props {
  kind: Kind
  head?: Head
  isWaiting: boolean
  form: UseFormReturn<Told>
}

/** What each column of a file is taken for, and what is said of all rows instead of a column. */
export function Columns({ kind, head, isWaiting, form }: Props) {
  const t = useMessage()
  const mapping = useWatch({ control: form.control, name: 'mapping' })
  if (isWaiting) return <p className="soft">{t('import.columns.reading')}</p>
  const headings = head?.headings ?? []
  const matched = match(kind, headings, asMapping(mapping))
  const isKnown = matched.columns.some(Boolean)
  return (
    <div className="stack">
      {!head && <p className="soft">{t('import.columns.unread')}</p>}
      {head && !isKnown && <Nothing say={t('import.columns.none')} />}
      {isKnown && <Missing kind={kind} matched={matched} />}
      {head && headings.length > 0 && (
        <ColumnTable head={head}>
          {(heading, at) => (
            <Meaning
              kind={kind}
              heading={heading}
              column={matched.columns[at]}
              assignable={matched.assignable}
              assign={(column) => {
                form.setValue('mapping', assigned(mapping, heading, column))
              }}
            />
          )}
        </ColumnTable>
      )}
      <DeclaredFields kind={kind} columns={matched.declarable} control={form.control} />
    </div>
  )
}

function Missing({ kind, matched }: { kind: Kind; matched: Matched }) {
  const t = useMessage()
  const intl = useIntl()
  const language = useLanguage()
  const names = matched.missing.map(({ key }) => nameOf(kind, key, language))
  if (names.length === 0) return null
  return (
    <Alert
      type="warning"
      showIcon
      title={t('import.columns.missing', { count: names.length, names: intl.formatList(names) })}
      description={t('import.columns.missing.help')}
    />
  )
}

import { Input, Select } from 'antd'
import type { Control } from 'react-hook-form'

import type { Column } from '../gql/columns'
import { CURRENCIES } from '../shared/currency'
import { FormField } from '../shared/form'
import { useLanguage, useMessage } from '../shared/speech'
import { nameOf } from './headings'
import type { Kind } from './kind'
import type { Told } from './told'

interface Props {
  kind: Kind
  /** Those that the file has not. */
  columns: Column[]
  control: Control<Told>
}

/** What is the same in all rows of a file and stands in no column of it. */
export function DeclaredFields({ kind, columns, control }: Props) {
  const t = useMessage()
  const language = useLanguage()
  // What values include is said of the release as a whole.
  const asked = columns.filter(({ key }) => key !== 'valuation')
  if (asked.length === 0) return null
  return (
    <fieldset className="import-declared">
      <legend>{t('import.declared')}</legend>
      <p className="soft small">{t('import.declared.about')}</p>
      <div className="import-fields">
        {asked.map(({ key }) => (
          <FormField
            key={key}
            control={control}
            name={`declared.${key}`}
            label={nameOf(kind, key, language)}
          >
            {(tied) => {
              const options = optionsOf(key, t)
              return options ? (
                <Select {...tied} allowClear showSearch options={options} />
              ) : (
                <Input {...tied} autoComplete="off" />
              )
            }}
          </FormField>
        ))}
      </div>
    </fieldset>
  )
}

const OF_CURRENCIES = ['currency', 'base', 'quote']

/** What a column usually says; nothing where it may say much. */
function optionsOf(key: string, t: ReturnType<typeof useMessage>) {
  if (OF_CURRENCIES.includes(key)) return CURRENCIES.map((value) => ({ value, label: value }))
  if (key !== 'direction') return undefined
  return [
    { value: 'import', label: t('trade.imports') },
    { value: 'export', label: t('trade.exports') },
  ]
}

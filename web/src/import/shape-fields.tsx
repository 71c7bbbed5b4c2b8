import { Select } from 'antd'
import type { Control } from 'react-hook-form'

import type { DecimalMark } from '../gql/graphql'
import { FormField } from '../shared/form'
import { useMessage } from '../shared/speech'
import type { Head } from './head'
import { DELIMITERS, ENCODINGS } from './text'
import type { Shape, Told } from './told'

const MARKS = ['POINT', 'COMMA'] as const satisfies readonly DecimalMark[]

interface Props {
  control: Control<Told>
  head?: Head
}

/** How a file is written. All of it is found; whoever knows better says so. */
export function ShapeFields({ control, head }: Props) {
  const t = useMessage()
  const sheets = head?.sheets ?? []
  const same = (value: string) => ({ value, label: value })
  const choice = (name: keyof Shape, options: { value: string; label: string }[]) => (
    <FormField control={control} name={name} label={t(`import.${name}`)}>
      {(tied) => (
        <Select
          {...tied}
          allowClear
          options={options}
          placeholder={t(name === 'sheet' ? 'import.sheet.first' : 'import.shape.found')}
        />
      )}
    </FormField>
  )
  return (
    <details className="panel import-shape">
      <summary>
        <h2>{t('import.shape')}</h2> <span className="soft small">{t('import.shape.about')}</span>
      </summary>
      <div className="import-fields">
        {!head?.isWorkbook && choice('encoding', ENCODINGS.map(same))}
        {!head?.isWorkbook &&
          choice(
            'delimiter',
            DELIMITERS.map((value) => ({ value, label: t(`import.delimiter.${value}`) })),
          )}
        {sheets.length > 1 && choice('sheet', sheets.map(same))}
        {choice(
          'decimalMark',
          MARKS.map((value) => ({ value, label: t(`import.decimalMark.${value}`) })),
        )}
      </div>
    </details>
  )
}
